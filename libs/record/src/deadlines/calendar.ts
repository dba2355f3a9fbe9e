import { type Tx } from '#libs/database';
import { type Calendar, englandAndWales, type ProclaimedDay, withProclaimedDays } from '#libs/timescales';
import { dayOf } from '../days';
import { remembered } from '../remembered';

/**
 * The council's calendars, the present one first: the built-in bank holidays with the days proclaimed since, and each earlier one that
 * clocks on record may have been counted by.
 */
export async function calendars(tx: Tx): Promise<[Calendar, ...Calendar[]]> {
  const rows = await tx.proclaimedDay.findMany({ orderBy: [{ addedAt: 'asc' }, { date: 'asc' }] });
  const days = rows.map(({ date, reason }) => ({ date: dayOf(date), reason }));
  const earlier = days.map((_, i) => calendarWith(days.slice(0, i))).reverse();
  return [calendarWith(days), ...earlier];
}

/** The council's calendar today. */
export async function calendarOf(tx: Tx): Promise<Calendar> {
  const [present] = await calendars(tx);
  return present;
}

const calendarWith = remembered((days: ProclaimedDay[]) => withProclaimedDays(englandAndWales, days));
