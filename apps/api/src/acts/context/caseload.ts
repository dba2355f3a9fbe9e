import { type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { capOf } from './cap-of';
import { type Look } from './looking';

/** The children whom the worker named by the act holds, against the cap of newly qualified or other workers, or their own (para 69). */
export const caseload: Look<'caseload'> = async ({ tx, body, stage }) => {
  const workerId = String(body.codes.workerId);
  const worker = await tx.staff.findUnique({ where: { id: workerId } });
  if (!worker?.active) throw new RuleBroken('ALLOCATION.WORKER_UNKNOWN', 'There is no such worker');
  const { value } = await readPolicy(tx, 'caseloads');
  return { held: await childrenHeldBy(tx, workerId, stage.journeyId), ...capOf(worker, value) };
};

/** A child counts once, however many stages of the journey the worker holds; the journey in hand does not count. */
async function childrenHeldBy(tx: Tx, workerId: string, except: string | null): Promise<number> {
  const stages = await tx.stage.findMany({
    where: { workerId, finishedAt: null, journeyId: { not: null } },
    select: { journeyId: true },
    distinct: ['journeyId'],
  });
  const held = stages.flatMap(({ journeyId }) => (journeyId === null ? [] : [journeyId]));
  const journeys = await tx.journey.findMany({
    where: { status: 'open', OR: [{ workerId }, { id: { in: held } }], NOT: { id: except ?? undefined } },
    select: { personId: true },
    distinct: ['personId'],
  });
  return journeys.length;
}
