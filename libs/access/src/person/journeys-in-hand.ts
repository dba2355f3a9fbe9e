import { journeysWithWork, type Tx } from '#libs/database';
import { type ReadScope } from './scope';

/**
 * Open journeys of the person's teams, every journey of which a stage is allocated to them (their team may be another's), and those with a
 * stage of a kind with which they work that is open, or over with something still owed: a chair issues the record after the decision.
 */
export async function journeysInHand(tx: Tx, scope: ReadScope): Promise<string[]> {
  if (scope.kind !== 'teams' && scope.kind !== 'hub') return [];
  const allocated = await tx.stage.findMany({
    where: { workerId: scope.actorId, journeyId: { not: null } },
    select: { journeyId: true },
    distinct: ['journeyId'],
  });
  const open = await tx.journey.findMany({
    where: { teamId: { in: [...scope.teams] }, status: 'open' },
    select: { id: true },
  });
  const ofTheKinds = await journeysWithWork(tx, kindsIn(scope));
  return distinct([...allocated.map(({ journeyId }) => journeyId), ...ofTheKinds, ...open.map(({ id }) => id)]);
}

function kindsIn(scope: ReadScope): string[] {
  return scope.kind === 'teams' ? [...(scope.kinds ?? [])] : [];
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
