import { daysAfter } from '#libs/timescales';
import { mondayOf, nextMonth } from './days';
import { type Days } from './span';

export type Step = 'week' | 'month';

/** The most points of a trend. */
export const mostSteps = 120;

/** The weeks (from Monday) or months that a period touches, cut to it. */
export function stepsOf({ from, to }: Days, step: Step): Days[] {
  const steps: Days[] = [];
  for (let first = from; first <= to && steps.length < mostSteps;) {
    const next = step === 'week' ? daysAfter(mondayOf(first), 7) : nextMonth(first);
    const last = daysAfter(next, -1);
    steps.push({ from: first, to: last < to ? last : to });
    first = next;
  }
  return steps;
}

/** Weeks for about a quarter of a year, months for anything longer. */
export function usualStep({ from, to }: Days): Step {
  return Date.parse(to) - Date.parse(from) <= 100 * 86_400_000 ? 'week' : 'month';
}
