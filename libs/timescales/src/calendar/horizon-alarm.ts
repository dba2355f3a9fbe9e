import { type Calendar, type IsoDate } from './calendar.types';
import { calendarDaysBetween, dateOfDayNumber, dayNumber } from './day-number';

/** Calendar days of the longest clock in the rule sets: the two-year flag of a child protection plan. */
export const LONGEST_CLOCK_DAYS = 729;

export type HorizonAlarm =
  | { raised: false; horizonEndsOn: IsoDate; daysLeft: number }
  | {
      raised: true;
      /** a deadline that is open already lies beyond the table, or the longest clock that starts today would reach there */
      because: 'openDeadlineBeyondHorizon' | 'longestClockBeyondHorizon';
      horizonEndsOn: IsoDate;
      daysLeft: number;
      message: string;
    };

/** Says when the table needs new years, before a clock has to wait for them. `furthestOpenDeadline` is absent when none is open. */
export function horizonAlarm(
  calendar: Calendar,
  furthestOpenDeadline: IsoDate | undefined,
  today: IsoDate,
): HorizonAlarm {
  const horizonEndsOn = calendar.horizon.to;
  const daysLeft = calendarDaysBetween(today, horizonEndsOn);
  const remedy = `the bank-holiday calendar ends on ${horizonEndsOn}: add the years that GOV.UK has published since`;
  if (furthestOpenDeadline !== undefined && calendarDaysBetween(furthestOpenDeadline, horizonEndsOn) < 0) {
    const message = `An open deadline falls on ${furthestOpenDeadline}, and ${remedy}`;
    return { raised: true, because: 'openDeadlineBeyondHorizon', horizonEndsOn, daysLeft, message };
  }
  if (daysLeft < LONGEST_CLOCK_DAYS) {
    const longest = dateOfDayNumber(dayNumber(today) + LONGEST_CLOCK_DAYS);
    const message = `The longest clock started today would end on ${longest}, and ${remedy}`;
    return { raised: true, because: 'longestClockBeyondHorizon', horizonEndsOn, daysLeft, message };
  }
  return { raised: false, horizonEndsOn, daysLeft };
}
