import { BadDate } from '../errors';
import { type IsoDate } from './calendar.types';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1 January 1970. Throws `BadDate` for anything that is not a real `YYYY-MM-DD`. */
export function dayNumber(date: IsoDate): number {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS_PER_DAY;
  if (Number.isNaN(number) || dateOfDayNumber(number) !== date) throw new BadDate(date);
  return number;
}

export function dateOfDayNumber(number: number): IsoDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export function calendarDaysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. Day number 0 was a Thursday. */
export function weekday(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}
