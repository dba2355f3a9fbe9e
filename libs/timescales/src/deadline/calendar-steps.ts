import { type IsoDate } from '../calendar/calendar.types';
import { calendarDaysBetween, dateOfDayNumber, dayNumber } from '../calendar/day-number';
import { plainDate } from '../calendar/london';
import { type Unit } from '../rules/rule.types';
import { type Pause, type WorkingStep } from './deadline.types';

export type CalendarUnit = Exclude<Unit, 'workingDays' | 'hours'>;

const DURATION = { calendarDays: 'days', weeks: 'weeks', months: 'months' } as const;

/** Counts a span of days, weeks or months at once. Months keep the day of the month, or end on the last day of a shorter one. */
export function calendarSteps(
  start: IsoDate,
  amount: number,
  unit: CalendarUnit,
  pauses: readonly Pause[],
): WorkingStep[] {
  const end = plainDate(start).add({ [DURATION[unit]]: amount });
  const date = end.toString();
  const clamped = unit === 'months' && end.day !== plainDate(start).day;
  return [
    { date: start, counted: false, n: 0, why: 'start' },
    ...(clamped ? [{ date, counted: false, why: 'monthEnd' } as const] : []),
    { date, counted: true, n: amount, why: unit },
    ...pauseSteps(start, date, pauses),
  ];
}

/** Each pause that begins before the date is reached moves the date on by its days after day 0. */
function pauseSteps(start: IsoDate, end: IsoDate, pauses: readonly Pause[]): WorkingStep[] {
  const steps: WorkingStep[] = [];
  let due = dayNumber(end);
  for (const { from, until, reason } of pauses) {
    const first = Math.max(dayNumber(from), dayNumber(start) + 1);
    const n = calendarDaysBetween(dateOfDayNumber(first), until);
    if (first > due || n <= 0) continue;
    due += n;
    steps.push({ date: dateOfDayNumber(due), counted: true, n, why: 'pauseAdded', reason });
  }
  return steps;
}
