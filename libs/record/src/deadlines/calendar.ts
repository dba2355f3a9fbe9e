import { type Calendar, englandAndWales, type ProclaimedDay, withProclaimedDays } from '#libs/timescales';
import { remembered } from '../remembered';

/** A row of `proclaimed_day` as JSON: a day (YYYY-MM-DD), and when it was proclaimed and taken back. */
export interface DayOnRecord extends ProclaimedDay {
  added_at: string;
  withdrawn_at: string | null;
}

/**
 * The council's calendars, the present one first: the built-in bank holidays with the days proclaimed since and not taken back, and each
 * earlier one that clocks on record may have been counted by.
 *
 * @param rows in the order in which they were proclaimed
 */
export function calendarsOf(rows: readonly DayOnRecord[]): [Calendar, ...Calendar[]] {
  const all = changesIn(rows).reduce<ProclaimedDay[][]>(
    ([present = [], ...earlier], change) => [change(present), present, ...earlier],
    [[]],
  );
  const [present = [], ...earlier] = all;
  return [calendarWith(present), ...earlier.map((days) => calendarWith(days))];
}

type Change = (days: ProclaimedDay[]) => ProclaimedDay[];

/** What was proclaimed and taken back, in the order in which it was. */
function changesIn(rows: readonly DayOnRecord[]): Change[] {
  const changes = rows.flatMap(({ date, reason, added_at, withdrawn_at }): [at: number, change: Change][] => {
    const added: [number, Change] = [Date.parse(added_at), (days) => [...days, { date, reason }]];
    if (withdrawn_at === null) return [added];
    return [added, [Date.parse(withdrawn_at), (days) => days.filter((one) => one.date !== date)]];
  });
  return changes.sort(([one], [other]) => one - other).map(([, change]) => change);
}

const calendarWith = remembered((days: ProclaimedDay[]) => withProclaimedDays(englandAndWales, days));
