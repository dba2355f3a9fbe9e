import { type PendingMilestone } from '#libs/contracts';
import { type Database, inTransaction, type Tx } from '#libs/database';
import { type NewFact, writeFacts } from '../facts';
import { refusing } from '../refusals';
import { lockedStage } from '../stage/stage-row';
import { breachedBy } from './apply';
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
        facts.push(...(await redate(tx, row, terms, { reason, at: now.toISOString() })));
        facts.push(...(await lateAfterAll(tx, row.id, terms)));
      }
      await writeFacts(tx, terms, [{ stage, facts }]);
      return pendingMilestones(tx, stageId, terms);
    }),
  );
}

/** A clock that stopped while nobody could say when it was due. */
async function lateAfterAll(tx: Tx, id: string, terms: Terms): Promise<NewFact[]> {
  const row = await tx.deadline.findUniqueOrThrow({ where: { id } });
  if (row.stoppedAt === null) return [];
  const { due, moments } = reckonRow(terms, row);
  if (due.awaitsCalendar) return [];
  await tx.deadline.update({ where: { id }, data: { awaitsCalendar: false } });
  return breachedBy(tx, row, moments, row.stoppedAt.toISOString());
}
