import { type Tx } from '#libs/database';
import { type Calendar, englandAndWales, withProclaimedDays } from '#libs/timescales';
import { dayOf } from '../days';

/**
 * The council's calendars, the present one first: the built-in bank holidays with the days proclaimed since, and each earlier one that
 * clocks on record may have been counted by.
 */
export async function calendars(tx: Tx): Promise<[Calendar, ...Calendar[]]> {
  const rows = await tx.proclaimedDay.findMany({ orderBy: [{ addedAt: 'asc' }, { date: 'asc' }] });
  const days = rows.map(({ date, reason }) => ({ date: dayOf(date), reason }));
  const earlier = days.map((_, i) => withProclaimedDays(englandAndWales, days.slice(0, i))).reverse();
  return [withProclaimedDays(englandAndWales, days), ...earlier];
}

/** The council's calendar today. */
export async function calendarOf(tx: Tx): Promise<Calendar> {
  const [present] = await calendars(tx);
  return present;
}
