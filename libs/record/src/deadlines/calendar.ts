import { type Prisma, type Tx } from '#libs/database';
import { type Calendar, englandAndWales, type ProclaimedDay, withProclaimedDays } from '#libs/timescales';
import { dayOf } from '../days';
import { remembered } from '../remembered';

/**
 * The council's calendars, the present one first: the built-in bank holidays with the days proclaimed since and not taken back, and each
 * earlier one that clocks on record may have been counted by.
 */
export async function calendars(tx: Tx): Promise<[Calendar, ...Calendar[]]> {
  const rows = await tx.proclaimedDay.findMany({ orderBy: [{ addedAt: 'asc' }, { date: 'asc' }] });
  const all = changesIn(rows).reduce<ProclaimedDay[][]>(
    ([present = [], ...earlier], change) => [change(present), present, ...earlier],
    [[]],
  );
  const [present = [], ...earlier] = all;
  return [calendarWith(present), ...earlier.map((days) => calendarWith(days))];
}

type Change = (days: ProclaimedDay[]) => ProclaimedDay[];

/** What was proclaimed and taken back, in the order in which it was. */
function changesIn(rows: readonly Prisma.ProclaimedDayModel[]): Change[] {
  const changes = rows.flatMap(({ date, reason, addedAt, withdrawnAt }): [at: Date, change: Change][] => {
    const day = dayOf(date);
    const added: [Date, Change] = [addedAt, (days) => [...days, { date: day, reason }]];
    if (withdrawnAt === null) return [added];
    return [added, [withdrawnAt, (days) => days.filter((one) => one.date !== day)]];
  });
  return changes.sort(([one], [other]) => one.getTime() - other.getTime()).map(([, change]) => change);
}

/** The council's calendar today. */
export async function calendarOf(tx: Tx): Promise<Calendar> {
  const [present] = await calendars(tx);
  return present;
}

const calendarWith = remembered((days: ProclaimedDay[]) => withProclaimedDays(englandAndWales, days));
