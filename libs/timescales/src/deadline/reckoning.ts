import { type Calendar, type IsoDate, type IsoInstant } from '../calendar/calendar.types';
import { indexOf, positionOf } from '../calendar/calendar-index';
import { addHours, endOfLondonDay, londonDate, londonDateBefore } from '../calendar/london';
import { type TimescaleRule, type Unit } from '../rules/rule.types';
import { calendarSteps } from './calendar-steps';
import { type Pause, type WorkingStep } from './deadline.types';
import { workingDaySteps } from './working-day-steps';

export type Reckoning = { dueOn: IsoDate; dueAt: IsoInstant; working: WorkingStep[] };

/** Counts a rule out from its start. Every date that it touches must lie inside the calendar: throws `BeyondHorizon`. */
export function reckon(
  rule: TimescaleRule,
  startedAt: IsoInstant,
  calendar: Calendar,
  pauses: readonly Pause[],
): Reckoning {
  const start = londonDate(startedAt);
  positionOf(indexOf(calendar), start);
  const { amount, unit } = rule;
  const reckoning = unit === 'hours' ? inHours(startedAt, amount) : inDays(start, { amount, unit }, calendar, pauses);
  positionOf(indexOf(calendar), reckoning.dueOn);
  return reckoning;
}

/** Elapsed hours, to the millisecond: nights, weekends and clock changes make no difference. */
function inHours(startedAt: IsoInstant, hours: number): Reckoning {
  const dueAt = addHours(startedAt, hours);
  const dueOn = londonDateBefore(dueAt);
  const start = londonDate(startedAt);
  const working: WorkingStep[] = [
    { date: start, counted: false, n: 0, why: 'start' },
    { date: dueOn, counted: true, n: hours, why: 'hours' },
  ];
  return { dueOn, dueAt, working };
}

function inDays(
  start: IsoDate,
  { amount, unit }: { amount: number; unit: Exclude<Unit, 'hours'> },
  calendar: Calendar,
  pauses: readonly Pause[],
): Reckoning {
  const working =
    unit === 'workingDays'
      ? workingDaySteps(calendar, start, amount, pauses)
      : calendarSteps(start, amount, unit, pauses);
  const dueOn = working.at(-1)?.date ?? start;
  return { dueOn, dueAt: endOfLondonDay(dueOn), working };
}
