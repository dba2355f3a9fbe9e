import { Prisma } from '#libs/database';
import { type Milestone } from '#libs/timescales';

/**
 * One ring after another. A ring costs worker, Temporal and PostgreSQL some 40 ms of processor together, and a command waits in the same
 * queue: twenty rings a second take 800 of the 2,000 ms that two cores have, and leave the rest to people.
 */
const paceMs = 50;

/** Nobody counts further: these ring for ten minutes, and whoever ends after ten minutes need not wait for them. */
const longestRow = 12_000;

/**
 * The place of the running clock `d` in the row: how many running ones end within the ten minutes before it, or with it and have a lower
 * id. Said by the record as it is now. The next time it may be another: then it rings a little earlier or later, and nothing else
 * depends on it. Asked for in the order of the index of running clocks, so that nothing else is read: a millisecond for 5,000 of them.
 */
export const placeOf = Prisma.sql`CASE WHEN d.stopped_at IS NULL THEN (SELECT count(*)::int FROM (
  SELECT FROM deadline o WHERE o.stopped_at IS NULL AND o.due_at > d.due_at - interval '10 minutes' AND (o.due_at, o.id) < (d.due_at, d.id)
  ORDER BY o.due_at, o.id LIMIT ${longestRow}) earlier) END`;

/**
 * Milliseconds after its moment when a step of a clock rings; one that ends alone rings at once. Warnings and the ladder of several due
 * days ring at one nine o'clock: their rows take turns, one for each step that a clock has besides its breach.
 */
export function afterMs(
  { id, place }: { id: string; place: number },
  { kind }: Pick<Milestone, 'kind'>,
  moments: readonly Pick<Milestone, 'kind'>[],
): number {
  const turns = kind === 'breach' ? 1 : moments.filter((moment) => moment.kind !== 'breach').length;
  return inRow(id, place) * turns * paceMs;
}

/** Whoever comes after the longest row joins it somewhere, by an id that is as good as drawn. */
function inRow(id: string, place: number): number {
  return place < longestRow ? place : Number.parseInt(id.slice(0, 8), 16) % longestRow;
}
