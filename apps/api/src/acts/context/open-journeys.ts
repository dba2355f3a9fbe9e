import { Prisma, type Tx } from '#libs/database';
import { type JourneyKind } from '#libs/journey';
import { childOf } from './child';
import { type Look } from './looking';

type OpenJourneys = Partial<Record<JourneyKind, string>>;

/** The child's open journeys, at most one of each kind. */
export async function openJourneysOf(tx: Tx, personId: string | null): Promise<OpenJourneys> {
  if (personId === null) return {};
  return byKind(await tx.$queryRaw<OpenJourney[]>(openOf(Prisma.sql`${personId}::uuid`)));
}

export interface OpenJourney {
  id: string;
  kind: string;
}

/** Asks for a child's open journeys; the child may be a question of its own. */
export function openOf(personId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT id, kind FROM journey WHERE person_id = ${personId} AND status = 'open'`;
}

export function byKind(open: readonly OpenJourney[]): OpenJourneys {
  return Object.fromEntries(open.map(({ id, kind }) => [kind, id]));
}

export const openJourneys: Look<'openJourneys'> = async ({ tx, stage }) => openJourneysOf(tx, await childOf(tx, stage));

export const openJourneyId: Look<'openJourneyId'> = async (about) => (await openJourneys(about))?.episodeOfNeed;
