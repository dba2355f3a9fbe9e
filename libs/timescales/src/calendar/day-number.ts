import { BadDate } from '../errors';
import { type IsoDate } from './calendar.types';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days since 1 January 1970. Throws `BadDate` for anything that is not a real `YYYY-MM-DD`. */
export function dayNumber(date: IsoDate): number {
  // Not Date.UTC: it takes the years 0 to 99 for those of the twentieth century.
  const number = SHAPE.test(date) ? Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY : Number.NaN;
  if (Number.isNaN(number) || dateOfDayNumber(number) !== date) throw new BadDate(date);
  return number;
}

export function dateOfDayNumber(number: number): IsoDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The date some calendar days later; earlier where they are fewer than none. Throws `BadDate`. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export function calendarDaysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. Day number 0 was a Thursday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
