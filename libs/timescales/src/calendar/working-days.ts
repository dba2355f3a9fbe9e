import { BadAmount } from '../errors';
import { type Calendar, type IsoDate } from './calendar.types';
import { dateAt, indexOf, positionOf } from './calendar-index';

/** Whether people work on this date. Throws `BeyondHorizon`. */
export function isWorkingDay(calendar: Calendar, date: IsoDate): boolean {
  const index = indexOf(calendar);
  const position = positionOf(index, date);
  return index.workedUpTo[position] !== (index.workedUpTo[position - 1] ?? 0);
}

/**
 * The date of day n, where day 0 is the start date itself and day n is the n-th working day after it.
 * Throws `BeyondHorizon`, `BadDate`, or `BadAmount` when n is not a whole number from 0.
 */
export function addWorkingDays(calendar: Calendar, start: IsoDate, n: number): IsoDate {
  if (!Number.isInteger(n) || n < 0) throw new BadAmount(n);
  const index = indexOf(calendar);
  const position = positionOf(index, start);
  if (n === 0) return start;
  const worked = index.workedUpTo[position] ?? 0;
  return dateAt(index, index.workingPositions[worked + n - 1] ?? Infinity);
}

/** The last working day on or before a date (n = 0), or the n-th working day before that one. Throws `BeyondHorizon`, `BadAmount`. */
export function workingDayUpTo(calendar: Calendar, date: IsoDate, n = 0): IsoDate {
  if (!Number.isInteger(n) || n < 0) throw new BadAmount(n);
  const index = indexOf(calendar);
  const worked = index.workedUpTo[positionOf(index, date)] ?? 0;
  return dateAt(index, index.workingPositions[worked - 1 - n] ?? -1);
}

/** Working days elapsed: those after `from`, up to and including `to`; negative when `to` is earlier. Throws `BeyondHorizon`. */
export function workingDaysBetween(calendar: Calendar, from: IsoDate, to: IsoDate): number {
  const index = indexOf(calendar);
  const workedUpTo = (date: IsoDate) => index.workedUpTo[positionOf(index, date)] ?? 0;
  return workedUpTo(to) - workedUpTo(from);
}
