import { calendarSteps } from '../deadline/calendar-steps';
import { type IsoDate, type IsoInstant } from '../calendar/calendar.types';
import { londonDate } from '../calendar/london';
import { type Limit, type TimescaleRule, type Unit } from './rule.types';

/**
 * How many days these are at most. A quarter has thirteen weeks; with weekends and bank holidays two working days take at most three
 * days, and a turn of some weeks three more.
 */
const inDays: Readonly<Record<Unit, (amount: number) => number>> = {
  calendarDays: (days) => days,
  weeks: (weeks) => weeks * 7,
  months: (months) => (months * 91) / 3,
  workingDays: (days) => days * 1.5 + 3,
  hours: () => Infinity,
};

/** Whether a length stays within the longest that a turn may take. What has such a limit is not counted in hours. */
export function isWithin({ amount, unit }: Pick<TimescaleRule, 'amount' | 'unit'>, longest: Limit): boolean {
  return inDays[unit](amount) <= inDays[longest.unit](longest.amount);
}

/** The last day to which more time may be given for a turn that began then; undefined where there is no limit. */
export function latestDay({ longest }: Pick<TimescaleRule, 'longest'>, startedAt: IsoInstant): IsoDate | undefined {
  return longest && calendarSteps(londonDate(startedAt), longest.amount, longest.unit, []).at(-1)?.date;
}
