import { type Tx } from '#libs/database';

/** Work that somebody still has with a child. */
export interface WorkHeld {
  stageId: string;
  workerId: string;
}

/** Every unfinished stage of the child's that somebody holds, and open journeys, which are stages too. */
export async function workHeld(tx: Tx, personId: string): Promise<WorkHeld[]> {
  const journeys = await tx.journey.findMany({ where: { personId }, select: { id: true } });
  const stages = await tx.stage.findMany({
    where: { journeyId: { in: journeys.map(({ id }) => id) }, finishedAt: null, workerId: { not: null } },
    select: { id: true, workerId: true },
    orderBy: { id: 'asc' },
  });
  return stages.flatMap(({ id, workerId }) => (workerId === null ? [] : [{ stageId: id, workerId }]));
}
