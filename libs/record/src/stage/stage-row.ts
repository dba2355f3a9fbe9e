import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';

/** The stage's row, held until the transaction ends: acts on one stage go one after the other. Refuses STAGE.UNKNOWN. */
export async function lockedStage(tx: Tx, stageId: string): Promise<Prisma.StageModel> {
  await tx.$queryRaw`select id from stage where id = ${stageId} for update`;
  return knownStage(tx, stageId);
}

export async function knownStage(tx: Tx, stageId: string): Promise<Prisma.StageModel> {
  const stage = await tx.stage.findUnique({ where: { id: stageId } });
  if (!stage) throw new RuleBroken('STAGE.UNKNOWN', 'There is no such stage', { stageId });
  return stage;
}
