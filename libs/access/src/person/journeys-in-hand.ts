import { asReader, type Database } from '#libs/database';
import { type ReadScope } from './scope';

/**
 * Open journeys of the person's teams, every journey of which a stage is allocated to them (their team may be another's), and those with an
 * open stage of a kind with which they work.
 */
export async function journeysInHand(db: Database, scope: ReadScope): Promise<string[]> {
  if (scope.kind !== 'teams' && scope.kind !== 'hub') return [];
  return asReader(db, scope, async (tx) => {
    const allocated = await tx.stage.findMany({
      where: { workerId: scope.actorId, journeyId: { not: null } },
      select: { journeyId: true },
      distinct: ['journeyId'],
    });
    const open = await tx.journey.findMany({
      where: { teamId: { in: [...scope.teams] }, status: 'open' },
      select: { id: true },
    });
    const ofTheKinds = await tx.stage.findMany({
      where: { kind: { in: kindsIn(scope) }, finishedAt: null },
      select: { journeyId: true },
      distinct: ['journeyId'],
    });
    return distinct([...[...allocated, ...ofTheKinds].map(({ journeyId }) => journeyId), ...open.map(({ id }) => id)]);
  });
}

function kindsIn(scope: ReadScope): string[] {
  return scope.kind === 'teams' ? [...(scope.kinds ?? [])] : [];
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
