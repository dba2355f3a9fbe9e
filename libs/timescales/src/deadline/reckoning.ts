import { type Calendar, type IsoDate, type IsoInstant } from '../calendar/calendar.types';
import { addHours, endOfLondonDay, londonDate, londonDateBefore } from '../calendar/london';
import { BeyondHorizon } from '../errors';
import { type TimescaleRule, type Unit } from '../rules/rule.types';
import { calendarSteps } from './calendar-steps';
import { type Pause, type WorkingStep } from './deadline.types';
import { workingDaySteps } from './working-day-steps';

export type Reckoning = { dueOn: IsoDate; dueAt: IsoInstant; working: WorkingStep[] };

/**
 * Counts a rule out from its start. Only working days need the table of bank holidays: they throw `BeyondHorizon` where it ends. No clock
 * starts before the table.
 */
export function reckon(
  rule: TimescaleRule,
  startedAt: IsoInstant,
  calendar: Calendar,
  pauses: readonly Pause[],
): Reckoning {
  const start = londonDate(startedAt);
  if (start < calendar.horizon.from) throw new BeyondHorizon(start, calendar.horizon);
  const { amount, unit } = rule;
  return unit === 'hours' ? inHours(startedAt, amount) : inDays(start, { amount, unit }, calendar, pauses);
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
