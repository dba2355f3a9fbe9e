import { type PendingMilestone } from '#libs/contracts';
import { type Database, inTransaction, type Prisma, type Tx } from '#libs/database';
import { type NewFact, writeFacts } from '../facts';
import { refusing } from '../refusals';
import { lockedStage } from '../stage/stage-row';
import { breachesOf } from './apply';
import { pendingMilestones } from './pending';
import { reckonRow } from './reckon';
import { redate } from './redate';
import { type Terms, termsOf } from './terms';

/**
 * Works the stage's running clocks out again, because the calendar changed; also those that stopped while they waited for its next years. What moved is a fact with both dates and the reason (a code).
 * Steps that were claimed stay claimed. Answers what is left to do.
 */
export async function recalculate(
  db: Database,
  { stageId, reason }: { stageId: string; reason: string },
  now: Date = new Date(),
): Promise<PendingMilestone[]> {
  return refusing(() =>
    inTransaction(db, async (tx) => {
      const stage = await lockedStage(tx, stageId);
      const terms = await termsOf(tx);
      const facts: NewFact[] = [];
      const where = { stageId, OR: [{ stoppedAt: null }, { awaitsCalendar: true }] };
      for (const row of await tx.deadline.findMany({ where, orderBy: { id: 'asc' } })) {
        const redated = await redate(tx, row, terms, { reason, at: now.toISOString() });
        facts.push(...redated.facts, ...(await lateAfterAll(tx, redated.row, terms)));
      }
      await writeFacts(tx, terms, [{ stage, facts }]);
      return pendingMilestones(tx, stageId, terms);
    }),
  );
}

/** A clock that stopped while nobody could say when it was due. */
async function lateAfterAll(tx: Tx, row: Prisma.DeadlineModel, terms: Terms): Promise<NewFact[]> {
  const { id, stoppedAt } = row;
  if (stoppedAt === null || reckonRow(terms, row).due.awaitsCalendar) return [];
  await tx.deadline.update({ where: { id }, data: { awaitsCalendar: false }, select: { id: true } });
  return (await breachesOf(tx, terms, [{ row, stoppedAt: stoppedAt.toISOString() }])).get(id) ?? [];
}
