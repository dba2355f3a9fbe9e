import { type Calendar, type IsoDate } from '../calendar/calendar.types';
import { dateAt, indexOf, positionOf } from '../calendar/calendar-index';
import { isWorkingDay } from '../calendar/working-days';
import { dayNumber, weekday } from '../calendar/day-number';
import { type Pause, type WorkingStep } from './deadline.types';
import { pauseOn } from './pauses';

/** Walks from day 0 to day `amount`, saying of each day why it counts or not. Throws `BeyondHorizon`. */
export function workingDaySteps(
  calendar: Calendar,
  start: IsoDate,
  amount: number,
  pauses: readonly Pause[],
): WorkingStep[] {
  const index = indexOf(calendar);
  const steps: WorkingStep[] = [{ date: start, counted: false, n: 0, why: 'start' }];
  for (let position = positionOf(index, start) + 1, n = 0; n < amount; position += 1) {
    const date = dateAt(index, position);
    const pause = pauseOn(pauses, date);
    if (!isWorkingDay(calendar, date)) steps.push(dayOff(calendar, date));
    else if (pause) steps.push({ date, counted: false, why: 'paused', reason: pause.reason });
    else steps.push({ date, counted: true, n: ++n, why: 'workingDay' });
  }
  return steps;
}

function dayOff(calendar: Calendar, date: IsoDate): WorkingStep {
  const holiday = calendar.holidays.find((day) => day.date === date);
  if (holiday) return { date, counted: false, why: 'bankHoliday', holiday: holiday.name };
  if (weekday(dayNumber(date)) === 6) return { date, counted: false, why: 'saturday' };
  if (weekday(dayNumber(date)) === 0) return { date, counted: false, why: 'sunday' };
  const proclaimed = calendar.proclaimed.find((day) => day.date === date);
  return { date, counted: false, why: 'proclaimed', holiday: proclaimed?.reason ?? '' };
}
