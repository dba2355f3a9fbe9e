import { type Tell } from '#libs/record';
import { type RestrictedRecords } from './restricted-records';

/** The staff list and the deputies in force, as far as telling people needs them. */
export interface People {
  /** Working members of staff. */
  staff: readonly { id: string; roles: readonly string[]; teamId: string | null }[];
  /** Deputations in force today. */
  deputies: readonly { fromId: string; toId: string }[];
  /** Records that not everybody may hear of. */
  restricted?: RestrictedRecords;
}

/** The head of service, who hears what nobody else is there to hear. */
const LAST = 'SENIOR_MANAGER';

/**
 * Ids of the people to tell: those who are meant and their deputies, each once. A vacant post is the head of service's to know of: nothing
 * that waits goes unheard.
 */
export function peopleTold(tell: readonly Tell[], people: People): string[] {
  const meant = tell.flatMap((one) => {
    const found = withDeputies(holders(one, people), people);
    return found.length > 0 ? found : withDeputies(holders({ role: LAST }, people), people);
  });
  return [...new Set(meant)];
}

/** Ids of whoever is meant, also of those who have left: their deputies stand in. */
function holders(tell: Tell, { staff }: People): string[] {
  if ('staffId' in tell) return [tell.staffId];
  const withRole = staff.filter(({ roles }) => roles.includes(tell.role));
  const inTeam = withRole.filter(({ teamId }) => tell.teamId === undefined || teamId === tell.teamId);
  // A role that works in no team, such as a conference chair's, is every team's.
  const meant = inTeam.length > 0 ? inTeam : withRole.filter(({ teamId }) => teamId === null);
  return meant.map(({ id }) => id);
}

/** Those of them who work here, and whoever stands in for any of them. */
export function withDeputies(ids: readonly string[], { staff, deputies }: People): string[] {
  const standIns = deputies.filter(({ fromId }) => ids.includes(fromId)).map(({ toId }) => toId);
  const working = new Set(staff.map(({ id }) => id));
  return [...ids, ...standIns].filter((id) => working.has(id));
}
