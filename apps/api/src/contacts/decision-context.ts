import { askAtOnce, Prisma, type Tx } from '#libs/database';
import { type DecisionContext } from '#libs/journey';
import { byKind, type OpenJourney, openJourneysOf, openOf } from '../acts/context/open-journeys';
import { abuseIn, abuseOf, type AbuseRow, childOf } from './domestic-abuse';

/** What the rules of a decision must know and a caller may not say. */
export interface Known {
  context: DecisionContext;
  /** The team is one, and not closed. */
  teamIsOpen: boolean;
}

/** Asked at once: whoever decides waits for it. */
export async function knownOf(tx: Tx, contactId: string, teamId = ''): Promise<Known> {
  const { journeys, teams, ...rows } = await askAtOnce<AbuseRow & { journeys: OpenJourney; teams: object }>(tx, {
    ...abuseOf(contactId),
    journeys: openOf(childOf(contactId)),
    teams: Prisma.sql`SELECT id FROM team WHERE id = ${teamId} AND closed_at IS NULL`,
  });
  const openJourneys = byKind(journeys);
  const { episodeOfNeed: openJourneyId } = openJourneys;
  const { notifications, threshold, windowMonths } = abuseIn(rows);
  const domesticAbuse = { notifications: notifications.length, threshold, windowMonths };
  const context = { ...(openJourneyId ? { openJourneyId } : {}), openJourneys, domesticAbuse };
  return { context, teamIsOpen: teams.length > 0 };
}

/** The child's open episode of need; a child has at most one. */
export async function openJourneyOf(tx: Tx, personId: string | null): Promise<string | undefined> {
  return (await openJourneysOf(tx, personId)).episodeOfNeed;
}
