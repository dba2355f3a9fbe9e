import { type Prisma, type Tx } from '#libs/database';
import { type Allocated, RuleBroken } from '#libs/journey';

/** Who holds the work, on the stage and, for its team's lists, on the journey. Only somebody who works in the team can hold it. */
export async function projectAllocation(tx: Tx, stage: Prisma.StageModel, event: Allocated): Promise<void> {
  const { workerId, teamId } = event;
  const worker = await tx.staff.findUnique({ where: { id: workerId } });
  if (!worker?.active || worker.teamId !== teamId) {
    throw new RuleBroken('ALLOCATION.NOT_IN_TEAM', 'This worker does not work in the team', { workerId, teamId });
  }
  await tx.stage.update({ where: { id: stage.id }, data: { workerId, teamId } });
  if (stage.journeyId) await tx.journey.update({ where: { id: stage.journeyId }, data: { teamId } });
}
