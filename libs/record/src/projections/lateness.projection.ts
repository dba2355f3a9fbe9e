import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import { type LatenessExplained, RuleBroken } from '#libs/journey';

/** Keeps the reason beside the deadline. Refuses a deadline of another stage, and one that is not late. */
export async function projectLateness(
  tx: Tx,
  stage: Prisma.StageModel,
  event: LatenessExplained,
  commandId: string,
): Promise<void> {
  const { deadlineId, reason, textHash, by, at } = event;
  const deadline = await tx.deadline.findUnique({ where: { id: deadlineId } });
  if (deadline?.stageId !== stage.id) {
    throw new RuleBroken('DEADLINE.UNKNOWN', 'This stage has no such deadline', { deadlineId });
  }
  if ((deadline.stoppedAt ?? new Date(at)) < deadline.dueAt) {
    throw new RuleBroken('DEADLINE.NOT_LATE', 'This deadline has not been missed', { deadlineId });
  }
  const id = v5(deadlineId, commandId);
  await tx.latenessReason.create({ data: { id, deadlineId, reason, textHash, givenBy: by.id, givenAt: new Date(at) } });
}
