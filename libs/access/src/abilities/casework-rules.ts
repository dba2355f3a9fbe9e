import { type Action } from './actions';
import { holds, managedTeams, socialWorkRoles, teamsOf } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** What whoever works with a child puts on record; each stage's own rules say what needs its worker, or a grade. */
const casework: Action[] = ['record', 'plan', 'visit', 'review', 'contribute', 'open', 'close'];

/** A manager's part in it: chairs the discussions that protect, authorises outcomes, changes the worker. */
const management: Action[] = [...casework, 'chair', 'authorise', 'reallocate'];

/**
 * The team and the allocated worker write directly, key professionals as well as social workers (para 49). A journey in hand is worked on
 * whole, also where another team has one of its stages.
 */
export function caseworkRules(can: Can, grounds: Grounds): void {
  const teams = teamsOf(grounds);
  if (!holds(grounds, ...socialWorkRoles) && teams.length === 0) return;
  can(casework, 'Stage', { teamId: { in: teams }, kind: { not: 'contact' } });
  can(casework, 'Stage', { workerId: grounds.actorId, kind: { not: 'contact' } });
  can(casework, 'Stage', { journeyId: { in: [...grounds.journeysInHand] }, kind: { not: 'contact' } });
  const managed = managedTeams(grounds);
  if (managed.length > 0) can(management, 'Stage', { teamId: { in: managed }, kind: { not: 'contact' } });
}
