import { type Tx } from '#libs/database';
import { openOversightOf } from './open-oversight';

/** Open work that somebody, or a team, still has. Of a restricted record only that there is some. */
export interface OpenWork {
  stageId?: string;
  complaintId?: string;
  auditId?: string;
  actionId?: string;
  learningId?: string;
  restricted?: true;
}

/** Everything that is on this person's lists. The transaction must see all records, restricted ones too. */
export async function openWorkOf(tx: Tx, workerId: string): Promise<OpenWork[]> {
  const oversight = await openOversightOf(tx, workerId);
  const restricted = await restrictedAmong(
    tx,
    oversight.flatMap(({ journeyId }) => journeyId ?? []),
  );
  return [
    ...(await openWork(tx, { workerId })),
    ...oversight.map(({ journeyId, work }): OpenWork =>
      restricted.has(journeyId ?? '') ? { restricted: true } : work,
    ),
  ];
}

export function openWorkOfTeam(tx: Tx, teamId: string): Promise<OpenWork[]> {
  return openWork(tx, { teamId });
}

async function openWork(tx: Tx, holder: { workerId: string } | { teamId: string }): Promise<OpenWork[]> {
  const stages = await tx.stage.findMany({
    where: { ...holder, finishedAt: null },
    select: { id: true, journeyId: true, contactId: true },
    orderBy: { id: 'asc' },
  });
  const journeys = await tx.journey.findMany({ where: { ...holder, status: 'open' }, select: { id: true } });
  const ids = [...new Set([...stages.map(({ id }) => id), ...journeys.map(({ id }) => id)])];
  const restricted = await restrictedAmong(tx, ids);
  return ids.map((stageId) => (restricted.has(stageId) ? { restricted: true } : { stageId }));
}

/** Stages of children whose records are restricted. A journey's and a contact's own stage has its id. */
async function restrictedAmong(tx: Tx, stageIds: readonly string[]): Promise<Set<string>> {
  const people = await tx.restriction.findMany({ where: { liftedAt: null }, select: { personId: true } });
  const ofThem = { where: { personId: { in: people.map(({ personId }) => personId) } }, select: { id: true } };
  const streams = new Set(
    [...(await tx.journey.findMany(ofThem)), ...(await tx.contact.findMany(ofThem))].map(({ id }) => id),
  );
  return new Set(stageIds.filter((id) => streams.has(id.split('/')[0] ?? id)));
}
