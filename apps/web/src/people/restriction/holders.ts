import { type Visit } from '../../shared/visit/visit';

/** Whoever has open work with the child. */
export async function holdersOf(visit: Visit, personId: string): Promise<string[]> {
  const journeys = await visit.api.find('/people/{personId}/journeys', { path: { personId } });
  const open = (journeys?.items ?? []).filter(({ closedAt }) => closedAt === undefined);
  const found = await Promise.all(
    open.map(({ id: journeyId }) => visit.api.find('/journeys/{journeyId}', { path: { journeyId } })),
  );
  const working = found.flatMap((journey) => [
    journey?.workerId,
    ...(journey?.stages ?? []).filter(({ finishedAt }) => finishedAt === undefined).map(({ workerId }) => workerId),
  ]);
  return [...new Set(working.filter((id) => id !== undefined))];
}
