import { type Calendar, type ProclaimedDay } from './calendar.types';
import { calendarVersion } from './calendar-version';
import { indexOf, positionOf } from './calendar-index';

/**
 * The calendar with a council's added days, which are then not working days. A date given again takes the later reason;
 * the order in which days were added makes no difference. Throws `BeyondHorizon` or `BadDate`.
 */
export function withProclaimedDays(calendar: Calendar, days: readonly ProclaimedDay[]): Calendar {
  for (const { date } of days) positionOf(indexOf(calendar), date);
  const reasons = new Map([...calendar.proclaimed, ...days].map(({ date, reason }) => [date, reason]));
  const proclaimed = [...reasons]
    .map(([date, reason]) => ({ date, reason }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const changed = { horizon: calendar.horizon, holidays: calendar.holidays, proclaimed };
  return { version: calendarVersion(changed), ...changed };
}
