import { type Grade, type Role, roles } from '#libs/journey';
import { type Grounds } from './rules';
import { type Relation, type Who } from './matrix.table';
import { type Item, type Subject } from './subjects';

/** The people and things of the matrix. Synthetic: their ids are words. */
const me = 'me';
const standings: Record<Exclude<Who, Role>, Partial<Grounds>> = {
  HUB_TEAM_MANAGER: { roles: ['TEAM_MANAGER'], grade: 'teamManager', teamId: 'hub' },
  DEPUTY_TEAM_MANAGER: deputy('SOCIAL_WORKER', 'practitioner', 'team-b', 'teamManager'),
  DEPUTY_HUB_MANAGER: deputy('SOCIAL_WORKER', 'practitioner', 'hub', 'teamManager'),
  DEPUTY_SENIOR_MANAGER: deputy('TEAM_MANAGER', 'teamManager', undefined, 'seniorManager'),
};

const seniority: Partial<Record<Role, Grade>> = { TEAM_MANAGER: 'teamManager', SENIOR_MANAGER: 'seniorManager' };

export const everybody: Who[] = [...roles, ...(Object.keys(standings) as Exclude<Who, Role>[])];

/** Somebody of team A and of `school-a`, with another team's journey in hand. */
export function groundsOf(who: Who): Grounds {
  const usual = {
    actorId: me,
    grade: 'none',
    teamId: 'team-a',
    organisation: 'school-a',
    deputisesFor: [],
    journeysInHand: ['in-hand'],
  } as const;
  const inspection = who === 'INSPECTOR' ? { inspection: { id: 'mine', endsOn: '2013-03-01' } } : {};
  if (isRole(who)) return { ...usual, ...inspection, roles: [who], grade: seniority[who] ?? 'none' };
  return { ...usual, roles: [], ...standings[who] };
}

function isRole(who: Who): who is Role {
  return !(who in standings);
}

function deputy(role: Role, grade: Grade, teamId: string | undefined, lent: Grade): Partial<Grounds> {
  return { roles: [role], grade, deputisesFor: [{ staffId: 'absent', teamId, grade: lent }] };
}

const journeys = {
  ownTeam: { id: 'j1', teamId: 'team-a' },
  otherTeam: { id: 'j2', teamId: 'team-b' },
  inHand: { id: 'in-hand', teamId: 'team-z' },
  noTeam: { id: 'j3', teamId: null },
};

/** A stage of a team, a worker and a journey that are not the person's. */
function ofOthers(kind: string): Item<'Stage'> {
  return { kind, teamId: 'team-z', workerId: 'somebody', journeyId: 'j5' };
}

const stages = {
  ownTeam: { kind: 'initialAssessment', teamId: 'team-a', workerId: 'somebody', journeyId: 'j1' },
  otherTeam: { kind: 'initialAssessment', teamId: 'team-b', workerId: 'somebody', journeyId: 'j2' },
  allocatedToMe: { kind: 'initialAssessment', teamId: 'team-z', workerId: me, journeyId: 'j3' },
  inHand: { kind: 'initialAssessment', teamId: 'team-z', workerId: 'somebody', journeyId: 'in-hand' },
  noTeam: { kind: 'initialAssessment', teamId: null, workerId: null, journeyId: 'j4' },
  hubContact: { kind: 'contact', teamId: 'hub', workerId: null, journeyId: null },
  journeyInHand: { kind: 'journey', teamId: 'team-z', workerId: null, journeyId: 'in-hand' },
  otherJourney: ofOthers('journey'),
  strategyDiscussion: ofOthers('strategyDiscussion'),
  conference: ofOthers('initialConference'),
  protectionPlan: ofOthers('childProtectionPlan'),
  commonAssessment: ofOthers('commonAssessment'),
  privateFostering: ofOthers('privateFostering'),
  missingEpisode: ofOthers('missingEpisode'),
  preProceedings: ofOthers('preProceedings'),
  preProceedingsInHand: { ...ofOthers('preProceedings'), journeyId: 'in-hand' },
  offeredToMe: { ...ofOthers('childInNeedPlan'), offeredTo: me },
};

const any = { any: {} };
const ofAnAudit = { ownerId: 'somebody', sourceKind: 'audit' };

const inspections = { mine: { inspectorIds: [me] }, others: { inspectorIds: ['somebody'] } };

/** One thing for each relation that a subject can have to a person. */
export const things: { [S in Subject]: Partial<Record<Relation, Item<S>>> } = {
  Enquiry: {
    ownOrganisation: { organisation: 'school-a' },
    otherOrganisation: { organisation: 'school-b' },
    noOrganisation: { organisation: null },
  },
  Contact: { inHand: { journeyId: 'in-hand' }, otherJourney: { journeyId: 'j2' }, noJourney: { journeyId: null } },
  Person: journeys,
  Journey: journeys,
  Stage: stages,
  Deadline: stages,
  Draft: stages,
  Document: stages,
  Notification: { mine: { recipientId: me }, others: { recipientId: 'somebody' } },
  Delegation: {
    fromMe: { fromId: me, toId: 'somebody' },
    toMe: { fromId: 'somebody', toId: me },
    others: { fromId: 'somebody', toId: 'another' },
  },
  Staff: any,
  Policy: any,
  Calendar: any,
  Subscription: any,
  Delivery: any,
  Ledger: any,
  AccessLog: any,
  Measure: { ownTeam: { id: 'team-a' }, otherTeam: { id: 'team-b' }, hubsOwn: { id: 'hub' } },
  Audit: {
    mine: { teamId: 'team-z', auditorId: me },
    ownTeam: { teamId: 'team-a', auditorId: 'somebody' },
    otherTeam: { teamId: 'team-b', auditorId: 'somebody' },
    hubsOwn: { teamId: 'hub', auditorId: 'somebody' },
  },
  QualityAction: {
    mine: { ...ofAnAudit, teamId: 'team-z', ownerId: me },
    ownTeam: { ...ofAnAudit, teamId: 'team-a' },
    otherTeam: { ...ofAnAudit, teamId: 'team-b' },
    hubsOwn: { ...ofAnAudit, teamId: 'hub' },
    ofAComplaint: { ...ofAnAudit, teamId: null, sourceKind: 'complaint' },
  },
  Complaint: {
    mine: { teamId: 'team-z' },
    ownTeam: { teamId: 'team-a' },
    otherTeam: { teamId: 'team-b' },
    hubsOwn: { teamId: 'hub' },
  },
  Learning: any,
  Board: { ownTeam: { id: 'team-a' }, otherTeam: { id: 'team-b' }, hubsOwn: { id: 'hub' } },
  Inspection: inspections,
  Sample: inspections,
  AnnexList: inspections,
};
