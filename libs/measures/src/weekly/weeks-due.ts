import { daysAfter, londonDate } from '#libs/timescales';
import { mondayOf } from '../periods/days';

/** How far back missed weeks are made good. */
const mostWeeks = 4;

/**
 * Weeks that are over and of which no report was kept, the oldest first: a worker that was down makes good what it missed, for some weeks. Mondays.
 */
export function weeksDue(kept: readonly string[], now: Date): string[] {
  const thisWeek = mondayOf(londonDate(now.toISOString()));
  const over = Array.from({ length: mostWeeks }, (_, n) => daysAfter(thisWeek, -7 * (mostWeeks - n)));
  return over.filter((week) => !kept.includes(week));
}
