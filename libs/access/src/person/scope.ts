import {
  holds,
  HUB_TEAM,
  hubRoles,
  inspects,
  kindsOf,
  leadsEverywhere,
  managedTeams,
  partnerRoles,
  socialWorkRoles,
  type Standing,
  teamsOf,
  textReaders,
  textReadersOfTheKind,
} from './standing';

/**
 * How far somebody's reading of children's records reaches. Row-level security in PostgreSQL repeats it, whatever a query forgets.
 * `inspection`: everything, to read only, while PostgreSQL too finds an inspection that names the person.
 * `hub`: all contacts and people, and journeys for their history, beside the person's own teams.
 * `teams`: those teams' children, every stage that is allocated to the person, and the journeys that have a stage of the `kinds`;
 * without the texts, or with those of these kinds only, where it says so.
 */
export type ReadScope =
  | { kind: 'all' | 'inspection'; actorId: string }
  | { kind: 'hub'; actorId: string; teams: readonly string[] }
  | {
      kind: 'teams';
      actorId: string;
      teams: readonly string[];
      kinds?: readonly string[];
      texts?: false | 'ofTheKinds';
    }
  | { kind: 'ownEnquiries'; actorId: string; organisation: string }
  | { kind: 'none'; actorId: string };

/** The widest scope that the person's standing gives. Nobody has one by default. */
export function readScopeOf(standing: Standing): ReadScope {
  const { actorId, organisation } = standing;
  const teams = teamsOf(standing);
  if (inspects(standing)) return { kind: 'inspection', actorId };
  if (leadsEverywhere(standing) || holds(standing, 'AUDITOR')) return { kind: 'all', actorId };
  if (holds(standing, ...hubRoles) || managedTeams(standing).includes(HUB_TEAM)) return { kind: 'hub', actorId, teams };
  const kinds = kindsOf(standing);
  const worksWithFamilies = holds(standing, ...socialWorkRoles, 'LEAD_PROFESSIONAL') || teams.length > 0;
  if (worksWithFamilies || kinds.length > 0) {
    const texts = worksWithFamilies ? undefined : lessTexts(standing);
    return {
      ...{ kind: 'teams', actorId, teams },
      ...(kinds.length > 0 ? { kinds } : {}),
      ...(texts === undefined ? {} : { texts }),
    };
  }
  if (holds(standing, ...partnerRoles) && organisation) return { kind: 'ownEnquiries', actorId, organisation };
  return { kind: 'none', actorId };
}

/** Which texts of those journeys stay closed; undefined for none. */
function lessTexts(standing: Standing): false | 'ofTheKinds' | undefined {
  if (holds(standing, ...textReaders)) return undefined;
  return holds(standing, ...textReadersOfTheKind) ? 'ofTheKinds' : false;
}
