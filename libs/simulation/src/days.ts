import {
  addWorkingDays,
  englandAndWales,
  isWorkingDay,
  type IsoDate,
  type IsoInstant,
  londonTime,
  workingDayUpTo,
} from '#libs/timescales';

export { calendarDaysBetween as daysBetween, daysAfter } from '#libs/timescales';

/** The n-th working day after a date. */
export function workingDaysAfter(date: IsoDate, n: number): IsoDate {
  return addWorkingDays(englandAndWales, date, n);
}

/** The date itself when people work on it, else the next working day. */
export function workedFrom(date: IsoDate): IsoDate {
  return isWorkingDay(englandAndWales, date) ? date : addWorkingDays(englandAndWales, date, 1);
}

/** The date itself when people work on it, else the last working day before. */
export function workedUpTo(date: IsoDate): IsoDate {
  return workingDayUpTo(englandAndWales, date);
}

export function latest(...dates: IsoDate[]): IsoDate {
  return dates.reduce((a, b) => (a > b ? a : b));
}

export function earliest(...dates: IsoDate[]): IsoDate {
  return dates.reduce((a, b) => (a < b ? a : b));
}

const midnights = new Map<IsoDate, number>();

/** A wall-clock time in London on a date, `HH:MM`. Clocks change at night, before anybody works. */
export function at(date: IsoDate, time: string): IsoInstant {
  const noon = midnights.get(date) ?? Date.parse(londonTime(date, '12:00'));
  midnights.set(date, noon);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(noon + ((hours - 12) * 60 + minutes) * 60_000).toISOString();
}
