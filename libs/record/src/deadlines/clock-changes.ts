import { type Clock } from '#libs/journey';

/** What is on record of a clock. Instants in ISO form, days as YYYY-MM-DD. */
export interface KnownClock {
  rule: string;
  n: number;
  startedAt: string;
  stoppedAt?: string;
  extendedTo?: string;
}

/** What has to be written so that the record agrees with the state. A clock may start, be extended and stop in one act (an import does). */
export type ClockChange =
  | { change: 'start'; clock: Clock }
  | { change: 'correct'; clock: Clock }
  | { change: 'extend'; clock: Clock; extension: NonNullable<Clock['extension']> }
  | { change: 'stop'; clock: Clock; stoppedAt: string };

/**
 * The difference between the clocks that the state says should exist and those on record. A clock never vanishes and never starts again
 * once it has stopped: a stage whose state says so has a fault, and is stopped here rather than in a child's record.
 */
export function clockChanges(clocks: readonly Clock[], known: readonly KnownClock[]): ClockChange[] {
  for (const { rule, n } of known) {
    if (!clocks.some((clock) => clock.rule === rule && clock.n === n)) {
      throw new Error(`The clock ${rule} ${n} is on record, but the state has none`);
    }
  }
  return clocks.flatMap((clock) =>
    changesOf(
      clock,
      known.find(({ rule, n }) => clock.rule === rule && clock.n === n),
    ),
  );
}

function changesOf(clock: Clock, before: KnownClock | undefined): ClockChange[] {
  if (before?.stoppedAt !== undefined && clock.stoppedAt === undefined) {
    throw new Error(`The clock ${clock.rule} ${clock.n} has stopped, and a stopped clock does not start again`);
  }
  const changes: ClockChange[] = [];
  if (!before) changes.push({ change: 'start', clock });
  else if (!sameInstant(before.startedAt, clock.startedAt)) changes.push({ change: 'correct', clock });
  if (clock.extension && clock.extension.until !== before?.extendedTo) {
    changes.push({ change: 'extend', clock, extension: clock.extension });
  }
  if (clock.stoppedAt !== undefined && before?.stoppedAt === undefined) {
    changes.push({ change: 'stop', clock, stoppedAt: clock.stoppedAt });
  }
  return changes;
}

function sameInstant(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}
