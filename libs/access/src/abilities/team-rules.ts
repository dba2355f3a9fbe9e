import { holds, managedTeams, socialWorkRoles, teamsOf } from '../person/standing';
import { type Can, type Grounds } from './rules';

/** Work with families: a team reads its children's records, the allocated worker writes, the team's manager signs. */
export function teamRules(can: Can, grounds: Grounds): void {
  const teams = teamsOf(grounds);
  if (!holds(grounds, ...socialWorkRoles) && teams.length === 0) return;
  reading(can, grounds, teams);
  allocatedWork(can, grounds.actorId);
  managing(can, managedTeams(grounds));
}

/** A journey in hand is read whole: the contact that it began with, and the stages that other teams had before. */
function reading(can: Can, { actorId, journeysInHand }: Grounds, teams: string[]): void {
  const inHand = { in: [...journeysInHand] };
  can('read', ['Journey', 'Person'], { teamId: { in: teams } });
  can('read', ['Journey', 'Person'], { id: inHand });
  can('read', ['Contact', 'Stage', 'Deadline', 'Draft', 'Document'], { journeyId: inHand });
  can('read', ['Stage', 'Deadline', 'Draft', 'Document'], { teamId: { in: teams } });
  can('read', ['Stage', 'Deadline', 'Draft', 'Document'], { workerId: actorId });
  can('read', ['Staff', 'Policy', 'Calendar']);
}

function allocatedWork(can: Can, actorId: string): void {
  can('write', 'Draft', { workerId: actorId });
  can('submit', 'Stage', { workerId: actorId });
  can('explain', 'Deadline', { workerId: actorId });
}

function managing(can: Can, teams: string[]): void {
  if (teams.length === 0) return;
  can(['allocate', 'signOff', 'return'], 'Stage', { teamId: { in: teams } });
  can(['extend', 'explain'], 'Deadline', { teamId: { in: teams } });
}
