import { type Calendar } from './calendar.types';

/** So far nobody's clock reaches: a child's whole childhood. */
const YEARS_BEYOND = 20;

const known = new WeakMap<Calendar, Calendar>();

/**
 * The calendar with the years after its table counted as if they had no bank holidays. What is counted by it is never later than what the
 * table will say: a bank holiday only puts a date off. So it answers "not before", and never "on".
 */
export function withYearsBeyond(calendar: Calendar): Calendar {
  const found = known.get(calendar) ?? {
    ...calendar,
    horizon: { ...calendar.horizon, to: later(calendar.horizon.to) },
  };
  known.set(calendar, found);
  return found;
}

function later(date: string): string {
  return `${Number(date.slice(0, 4)) + YEARS_BEYOND}-12-31`;
}
