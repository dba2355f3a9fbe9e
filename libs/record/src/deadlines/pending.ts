import { type PendingMilestone } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { type Milestone } from '#libs/timescales';
import { type ClockRow, placedClocksOf, running } from './clocks-of';
import { afterMs } from './place';
import { reckonRow } from './reckon';
import { type Terms, termsOf } from './terms';

/**
 * Everything that a stage's running clocks still have to do, in order of time: passed moments that nobody has claimed come first.
 * A clock that has stopped has nothing left to do.
 */
export async function pendingMilestones(tx: Tx, stageId: string, terms?: Terms): Promise<PendingMilestone[]> {
  const clocks = running(await placedClocksOf(tx, [stageId]));
  return clocks.length === 0 ? [] : pendingOf(clocks, terms ?? (await termsOf(tx)));
}

/** The same of clocks that have just been read. */
export function pendingOf(clocks: readonly ClockRow[], terms: Terms): PendingMilestone[] {
  const [next, ...later] = running(clocks)
    .flatMap((row) => {
      const { moments } = reckonRow(terms, row);
      return moments.filter(({ id }) => !row.claimed.includes(id)).map((moment) => ({ row, moment, moments }));
    })
    .sort((a, b) => Date.parse(a.moment.at) - Date.parse(b.moment.at));
  return next ? [{ ...said(next), ...turn(next) }, ...later.map(said)] : [];
}

interface Pending {
  row: ClockRow;
  moment: Milestone;
  moments: readonly Milestone[];
}

function said({ row, moment: { id, kind, at } }: Pending): PendingMilestone {
  return { deadlineId: row.id, milestone: id, kind, at };
}

/** When it is the next one's turn to ring. */
function turn({ row: { id, place }, moment, moments }: Pending): Pick<PendingMilestone, 'afterMs'> {
  return typeof place === 'number' ? { afterMs: afterMs({ id, place }, moment, moments) } : {};
}
