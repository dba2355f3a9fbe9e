import { type PendingMilestone } from '#libs/contracts';
import { type Database, inTransaction, type Prisma, type Tx } from '#libs/database';
import { writeFacts } from '../facts';
import { refusing } from '../refusals';
import { lockedStage } from '../stage/stage-row';
import { type MilestoneInput } from '../types';
import { claim } from './claim';
import { pendingMilestones } from './pending';
import { reckonRow } from './reckon';
import { type Terms, termsOf } from './terms';

/** Two machines' clocks differ a little; a moment this near has come. */
const toleranceMs = 60_000;

/**
 * A clock has rung: claims the step, records when it was reached and tells whoever is to be told, once however often it is asked.
 * Nothing happens when the clock has stopped or the step is not due by now (it was moved meanwhile). Answers what is left to do.
 */
export async function reachMilestone(
  db: Database,
  input: MilestoneInput,
  now: Date = new Date(),
): Promise<PendingMilestone[]> {
  return refusing(() =>
    inTransaction(db, async (tx) => {
      const stage = await lockedStage(tx, input.stageId); // an act that stops the clock is either before or after this
      const terms = await termsOf(tx);
      const row = await tx.deadline.findUnique({ where: { id: input.deadlineId } });
      if (row?.stageId === stage.id && row.stoppedAt === null) {
        await writeFacts(tx, stage, undefined, await reached(tx, row, terms, input.milestone, now));
      }
      return pendingMilestones(tx, stage.id, terms);
    }),
  );
}

async function reached(tx: Tx, row: Prisma.DeadlineModel, terms: Terms, milestone: string, now: Date) {
  const moment = reckonRow(terms, row).moments.find(({ id }) => id === milestone);
  if (!moment || Date.parse(moment.at) > now.getTime() + toleranceMs) return [];
  return claim(tx, row, moment);
}
