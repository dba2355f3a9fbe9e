import { type PendingMilestone } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { type ClockRow, clocksOf, running } from './clocks-of';
import { reckonRow } from './reckon';
import { type Terms, termsOf } from './terms';

/**
 * Everything that a stage's running clocks still have to do, in order of time: passed moments that nobody has claimed come first.
 * A clock that has stopped has nothing left to do.
 */
export async function pendingMilestones(tx: Tx, stageId: string, terms?: Terms): Promise<PendingMilestone[]> {
  const clocks = running(await clocksOf(tx, [stageId]));
  return clocks.length === 0 ? [] : pendingOf(clocks, terms ?? (await termsOf(tx)));
}

/** The same of clocks that have just been read. */
export function pendingOf(clocks: readonly ClockRow[], terms: Terms): PendingMilestone[] {
  return running(clocks)
    .flatMap((row) =>
      reckonRow(terms, row)
        .moments.filter(({ id }) => !row.claimed.includes(id))
        .map(({ id, kind, at }) => ({ deadlineId: row.id, milestone: id, kind, at })),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
