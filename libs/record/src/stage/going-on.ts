import { type StageInput } from '#libs/contracts';
import { type Database } from '#libs/database';
import { type StageKind } from '#libs/journey';
import { pendingMilestones } from '../deadlines/pending';

/** Stages whose workflow must run, by the record alone: those without an outcome, and those with one whose clocks have something left to do. */
export async function stagesGoingOn(db: Database): Promise<StageInput[]> {
  const running = await db.deadline.findMany({
    where: { stoppedAt: null },
    distinct: ['stageId'],
    select: { stageId: true },
  });
  const withClock = { id: { in: running.map(({ stageId }) => stageId) } };
  const rows = await db.stage.findMany({
    where: { OR: [{ finishedAt: null }, withClock] },
    select: { id: true, kind: true, finishedAt: true },
    orderBy: { id: 'asc' },
  });
  const goingOn: StageInput[] = [];
  for (const { id, kind, finishedAt } of rows) {
    if (finishedAt === null || (await pendingMilestones(db, id)).length > 0)
      goingOn.push({ stageId: id, kind: kind as StageKind });
  }
  return goingOn;
}
