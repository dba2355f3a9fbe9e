import { londonDate, TimescalesError } from '#libs/timescales';
import { RuleBroken } from './rule-broken';

const FIVE_MINUTES_MS = 5 * 60_000;

/**
 * Refuses an act dated before the event that made it possible: the stage's opening, or the submission that it decides.
 * Back-dating is otherwise allowed.
 * @param at ISO instant of the act
 * @param earliest ISO instant before which it cannot have happened
 */
export function notBefore(at: string, earliest: string): void {
  if (moment(at) < moment(earliest)) {
    throw new RuleBroken('TIME.OUT_OF_ORDER', 'This cannot have happened before what it answers', { at, earliest });
  }
}

/**
 * Refuses an act dated more than five minutes ahead. The core has no clock: the API calls this with its own.
 * @param at ISO instant of the act
 * @param now ISO instant
 */
export function notInFuture(at: string, now: string): void {
  if (moment(at) > moment(now) + FIVE_MINUTES_MS) {
    throw new RuleBroken('TIME.IN_FUTURE', 'This has not happened yet', { at });
  }
}

function moment(at: string): number {
  const ms = Date.parse(at);
  if (Number.isNaN(ms) || !isInstant(at)) {
    throw new RuleBroken('TIME.NOT_A_MOMENT', 'Write a date and time with its offset');
  }
  return ms;
}

/** `Date.parse` alone takes the machine's own time for a moment without offset. */
function isInstant(at: string): boolean {
  try {
    londonDate(at);
    return true;
  } catch (error) {
    if (error instanceof TimescalesError) return false;
    throw error;
  }
}
