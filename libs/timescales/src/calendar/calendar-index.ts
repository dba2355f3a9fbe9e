import { BeyondHorizon } from '../errors';
import { type Calendar, type Horizon, type IsoDate } from './calendar.types';
import { dateOfDayNumber, dayNumber, weekday } from './day-number';

/** Every day of a calendar laid out once, so that any working-day question is a few array look-ups. */
export type CalendarIndex = {
  horizon: Horizon;
  dates: readonly IsoDate[];
  positions: ReadonlyMap<IsoDate, number>;
  /** working days from the start of the table up to and including each position */
  workedUpTo: readonly number[];
  /** position of each working day, in order */
  workingPositions: readonly number[];
};

const known = new WeakMap<Calendar, CalendarIndex>();

export function indexOf(calendar: Calendar): CalendarIndex {
  const found = known.get(calendar) ?? layOut(calendar);
  known.set(calendar, found);
  return found;
}

/** Where a date stands in the table. Throws `BeyondHorizon`, or `BadDate` if it is no date. */
export function positionOf(index: CalendarIndex, date: IsoDate): number {
  const position = index.positions.get(date);
  if (position !== undefined) return position;
  throw new BeyondHorizon(dateOfDayNumber(dayNumber(date)), index.horizon);
}

/** The date at a position. Throws `BeyondHorizon` for a position outside the table. */
export function dateAt(index: CalendarIndex, position: number): IsoDate {
  const date = index.dates[position];
  if (date !== undefined) return date;
  const edge = position < 0 ? dayNumber(index.horizon.from) - 1 : dayNumber(index.horizon.to) + 1;
  throw new BeyondHorizon(dateOfDayNumber(edge), index.horizon);
}

function layOut({ horizon, holidays, proclaimed }: Calendar): CalendarIndex {
  const off = new Set([...holidays, ...proclaimed].map((day) => day.date));
  const first = dayNumber(horizon.from);
  const dates = Array.from({ length: dayNumber(horizon.to) - first + 1 }, (_, i) => dateOfDayNumber(first + i));
  const workingPositions: number[] = [];
  const workedUpTo = dates.map((date, position) => {
    if (!isWeekend(first + position) && !off.has(date)) workingPositions.push(position);
    return workingPositions.length;
  });
  return { horizon, dates, positions: new Map(dates.map((date, i) => [date, i])), workedUpTo, workingPositions };
}

function isWeekend(day: number): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}
