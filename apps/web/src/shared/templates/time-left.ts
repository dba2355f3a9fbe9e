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
  const late = now >= dueAt;
  const dueOn = clock.dueOn ?? londonDate(dueAt);
  const today = londonDate(now);
  if (dueOn === today || londonDate(dueAt) === today)
    return late ? `late since today ${atTime(dueAt)}` : `due today${endsWithDay(dueAt) ? '' : ` at ${time(dueAt)}`}`;
  const between = late ? workingDays(dueOn, today) : workingDays(today, dueOn);
  if (between === undefined) return `${late ? 'was due' : 'due'} on ${day(dueOn)}`;
  if (between === 0) return late ? `late since ${day(dueOn)}` : `due on ${day(dueOn)}`;
  return `${between} working ${between === 1 ? 'day' : 'days'} ${late ? 'late' : 'left'}`;
}

/** Midnight ends a day: nobody says "due at 00:00". */
function endsWithDay(dueAt: string): boolean {
  return time(dueAt) === '00:00';
}

function atTime(dueAt: string): string {
  return endsWithDay(dueAt) ? 'began' : `at ${time(dueAt)}`;
}

function workingDays(from: string, to: string): number | undefined {
  try {
    return workingDaysBetween(englandAndWales, from, to);
  } catch (error) {
    if (error instanceof BeyondHorizon) return undefined; // no list of bank holidays reaches there: the date says it
    throw error;
  }
}
