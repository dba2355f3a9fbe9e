import { childOf } from './child';
import { type Look } from './looking';

/** Whoever works with the child. Missing episodes are left out: their interviewer may hold them. */
export const childsWorkers: Look<'childsWorkers'> = async ({ tx, stage }) => {
  const personId = await childOf(tx, stage);
  if (personId === null) return [];
  const journeys = await tx.journey.findMany({ where: { personId, status: 'open', kind: { not: 'missing' } } });
  const stages = await tx.stage.findMany({
    where: { journeyId: { in: journeys.map(({ id }) => id) }, finishedAt: null, workerId: { not: null } },
    distinct: ['workerId'],
    select: { workerId: true },
  });
  const workers = [...journeys, ...stages].flatMap(({ workerId }) => (workerId === null ? [] : [workerId]));
  return [...new Set(workers)];
};
