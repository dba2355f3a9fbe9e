import { type PendingMilestone } from '#libs/contracts';
import { type Database, inTransaction } from '#libs/database';
import { type NewFact, writeFacts } from '../facts';
import { refusing } from '../refusals';
import { lockedStage } from '../stage/stage-row';
import { pendingMilestones } from './pending';
import { redate } from './redate';
import { termsOf } from './terms';

/**
 * Works the stage's running clocks out again, because the calendar changed. What moved is a fact with both dates and the reason (a code).
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
      for (const row of await tx.deadline.findMany({ where: { stageId, stoppedAt: null }, orderBy: { id: 'asc' } })) {
        facts.push(...(await redate(tx, row, terms, { reason, at: now.toISOString() })));
      }
      await writeFacts(tx, stage, undefined, facts);
      return pendingMilestones(tx, stageId, terms);
    }),
  );
}
