import { type StageInput } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { type StageKind } from '#libs/journey';

/** Stages with a running clock, or one that waits for the calendar: whoever must hear that the calendar has changed. */
export async function stagesWithOpenDeadlines(tx: Tx): Promise<StageInput[]> {
  const running = await tx.deadline.findMany({
    where: { OR: [{ stoppedAt: null }, { awaitsCalendar: true }] },
    distinct: ['stageId'],
    select: { stageId: true },
  });
  const stages = await tx.stage.findMany({
    where: { id: { in: running.map(({ stageId }) => stageId) } },
    select: { id: true, kind: true },
    orderBy: { id: 'asc' },
  });
  return stages.map(({ id, kind }) => ({ stageId: id, kind: kind as StageKind }));
}
