import { RuleBroken } from '#libs/journey';
import { daysAfter, londonDate } from '#libs/timescales';

/** First and last day, `YYYY-MM-DD`, both included. */
export interface Days {
  from: string;
  to: string;
}

const fiveWeeks = 35;
const year = 366;

/** Five weeks from today on, unless said otherwise. Throws REQUEST.PARAMETER_INVALID when the last day is before the first or a year after it. */
export function daysAsked({ from, to }: Partial<Days>, now = new Date()): Days {
  const first = from ?? londonDate(now.toISOString());
  const last = to ?? daysAfter(first, fiveWeeks - 1);
  if (first <= last && last <= daysAfter(first, year)) return { from: first, to: last };
  throw new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
    errors: [{ parameter: 'to', detail: 'must be from the first day to a year after it' }],
  });
}
