import { calendarDaysBetween, londonDate } from '#libs/timescales';
import { type Clock } from './decider';
import { type ExtendDeadline } from './extension';
import { monthsBefore } from './months';
import { RuleBroken } from './rule-broken';

/** The longest that a turn may take, whatever is agreed, counted from its start. */
export type Longest = { months: number } | { weeks: number } | { days: number };

/** Refuses more time than anybody may give for these rules. Code: DEADLINE.BEYOND_LIMIT. */
export function notBeyond(
  clocks: readonly Clock[],
  { rule, until }: ExtendDeadline,
  longest: Readonly<Record<string, Longest>>,
): void {
  const limit = longest[rule];
  const clock = clocks.findLast((one) => one.rule === rule && one.stoppedAt === undefined);
  if (limit === undefined || clock === undefined) return;
  const from = londonDate(clock.startedAt);
  const isBeyond =
    'months' in limit ? monthsBefore(until, limit.months) > from : calendarDaysBetween(from, until) > daysOf(limit);
  if (isBeyond) throw new RuleBroken('DEADLINE.BEYOND_LIMIT', 'Nobody may put this off so long', { rule, ...limit });
}

function daysOf(limit: { weeks: number } | { days: number }): number {
  return 'weeks' in limit ? limit.weeks * 7 : limit.days;
}
