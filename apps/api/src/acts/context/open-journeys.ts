import { type Tx } from '#libs/database';
import { type JourneyKind } from '#libs/journey';
import { childOf } from './child';
import { type Look } from './looking';

/** The child's open journeys, at most one of each kind. */
export async function openJourneysOf(tx: Tx, personId: string | null): Promise<Partial<Record<JourneyKind, string>>> {
  if (personId === null) return {};
  const open = await tx.journey.findMany({ where: { personId, status: 'open' }, select: { id: true, kind: true } });
  return Object.fromEntries(open.map(({ id, kind }) => [kind, id]));
}

export const openJourneys: Look<'openJourneys'> = async ({ tx, stage }) => openJourneysOf(tx, await childOf(tx, stage));

export const openJourneyId: Look<'openJourneyId'> = async (about) => (await openJourneys(about))?.episodeOfNeed;
