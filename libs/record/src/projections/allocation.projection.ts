import { type Prisma, type Tx } from '#libs/database';
import { type Allocated, RuleBroken } from '#libs/journey';

/** The journey follows its stage to another team, and is on that team's lists. Only somebody who works in the team can hold the work. */
export async function projectAllocation(tx: Tx, stage: Prisma.StageModel, event: Allocated): Promise<void> {
  const { workerId, teamId } = event;
  const worker = await tx.staff.findUnique({ where: { id: workerId } });
  if (!worker?.active || worker.teamId !== teamId) {
    throw new RuleBroken('ALLOCATION.NOT_IN_TEAM', 'This worker does not work in the team', { workerId, teamId });
  }
  if (!stage.journeyId) return;
  await tx.journey.update({ where: { id: stage.journeyId }, data: { teamId } });
  await tx.stage.update({ where: { id: stage.journeyId }, data: { teamId } });
}
