import { daysAfter } from '#libs/timescales';

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return daysAfter(date, -weekday);
}

/** The first day of the next month. */
export function nextMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The same day a year earlier, and the day after it: the first of twelve months that end on a date. */
export function aYearUpTo(date: string): string {
  const day = new Date(date);
  day.setUTCFullYear(day.getUTCFullYear() - 1);
  return daysAfter(day.toISOString().slice(0, 10), 1);
}
