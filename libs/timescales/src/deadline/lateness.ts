import { type Calendar, type IsoInstant } from '../calendar/calendar.types';
import { calendarDaysBetween } from '../calendar/day-number';
import { londonDate, normalInstant } from '../calendar/london';
import { workingDaysBetween } from '../calendar/working-days';
import { type Deadline, type Lateness } from './deadline.types';

/**
 * How late a clock was when it stopped, or is now. Measured against the original date: an extension explains lateness, it does not
 * undo it. Working late on a Friday's deadline on the Saturday is 1 calendar day and 0 working days late. Throws `BadInstant`,
 * `BeyondHorizon`.
 */
export function lateness(deadline: Deadline, stoppedAtOrNow: IsoInstant, calendar: Calendar): Lateness {
  const at = normalInstant(stoppedAtOrNow);
  if (at < deadline.dueAt) return { late: false, workingDaysLate: 0, calendarDaysLate: 0, pastExtension: false };
  const on = londonDate(at);
  return {
    late: true,
    workingDaysLate: workingDaysBetween(calendar, deadline.dueOn, on),
    calendarDaysLate: calendarDaysBetween(deadline.dueOn, on),
    pastExtension: deadline.extendedAt !== undefined && at >= deadline.extendedAt,
  };
}
