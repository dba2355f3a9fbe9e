import { BeyondHorizon, englandAndWales, londonDate, workingDaysBetween } from '#libs/timescales';
import { day, time } from './london';

/** A running clock: from `dueAt` (ISO) it is late. */
export interface Clock {
  dueAt?: string;
  dueOn?: string;
  stoppedAt?: string;
}

/** What is left of a clock, as people say it: due today at 17:00, 2 working days left, 3 working days late. */
export function timeLeft(clock: Clock, now: string = new Date().toISOString()): string {
  const { dueAt } = clock;
  if (dueAt === undefined) return 'no date yet';
  const isLate = Date.parse(now) >= Date.parse(dueAt);
  const dueOn = clock.dueOn ?? londonDate(new Date(Date.parse(dueAt) - 1).toISOString()); // midnight ends the day before
  const today = londonDate(now);
  if (dueOn === today) return `${isLate ? 'late since today' : 'due today'}${timeOfDay(dueAt)}`;
  const between = isLate ? workingDays(dueOn, today) : workingDays(today, dueOn);
  if (between === undefined || between === 0) return `${isLate ? 'late since' : 'due on'} ${day(dueOn)}`;
  return `${between} working ${between === 1 ? 'day' : 'days'} ${isLate ? 'late' : 'left'}`;
}

/** Nobody says "due at 00:00": that is the end of a day. */
function timeOfDay(dueAt: string): string {
  return time(dueAt) === '00:00' ? '' : ` at ${time(dueAt)}`;
}

function workingDays(from: string, to: string): number | undefined {
  try {
    return workingDaysBetween(englandAndWales, from, to);
  } catch (error) {
    if (error instanceof BeyondHorizon) return undefined; // no list of bank holidays reaches there: the date says it
    throw error;
  }
}
