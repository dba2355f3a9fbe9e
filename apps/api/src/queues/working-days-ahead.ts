import { type Tx } from '#libs/database';
import { calendarOf } from '#libs/record';
import { addWorkingDays, endOfLondonDay, londonDate, withYearsBeyond } from '#libs/timescales';

/** The end, in London, of the day that is so many working days ahead; 0 is today. */
export async function workingDaysAhead(tx: Tx, days: number, now = new Date()): Promise<Date> {
  const today = londonDate(now.toISOString());
  return new Date(endOfLondonDay(addWorkingDays(withYearsBeyond(await calendarOf(tx)), today, days)));
}
