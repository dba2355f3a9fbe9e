import { type Clock } from './decider';

/** The later of two moments. */
export function later(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}

/**
 * Stops every clock that still runs, because the stage is over. One that started later than the end stops at its own start: an end may
 * be dated back, and no clock runs backwards or vanishes.
 */
export function allStopped(clocks: readonly Clock[], at: string | undefined): Clock[] {
  if (at === undefined) return [...clocks];
  return clocks.map((clock) =>
    clock.stoppedAt === undefined ? { ...clock, stoppedAt: later(clock.startedAt, at) } : clock,
  );
}
