import { type PendingMilestone } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { reckonRow } from './reckon';
import { type Terms, termsOf } from './terms';

/**
 * Everything that a stage's running clocks still have to do, in order of time: passed moments that nobody has claimed come first.
 * A clock that has stopped has nothing left to do.
 */
export async function pendingMilestones(tx: Tx, stageId: string, terms?: Terms): Promise<PendingMilestone[]> {
  const rows = await tx.deadline.findMany({
    where: { stageId, stoppedAt: null },
    orderBy: [{ rule: 'asc' }, { n: 'asc' }],
  });
  if (rows.length === 0) return [];
  const claims = await tx.milestone.findMany({ where: { deadlineId: { in: rows.map(({ id }) => id) } } });
  const claimed = new Set(claims.map(({ deadlineId, milestone }) => `${deadlineId}/${milestone}`));
  const known = terms ?? (await termsOf(tx));
  return rows
    .flatMap((row) =>
      reckonRow(known, row).moments.map(({ id, kind, at }) => ({ deadlineId: row.id, milestone: id, kind, at })),
    )
    .filter(({ deadlineId, milestone }) => !claimed.has(`${deadlineId}/${milestone}`))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
