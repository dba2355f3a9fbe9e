import { type Grade, isAtLeast, type Role } from '#libs/journey';

/** Whose authority somebody holds for now. Only managers' authority is delegated: a decision-maker's qualification is not. */
export interface Deputation {
  staffId: string;
  teamId?: string;
  grade: Grade;
}

/** What the token, the staff list and the delegations say about somebody: all that access is worked out from. */
export interface Standing {
  actorId: string;
  roles: readonly Role[];
  grade: Grade;
  teamId?: string;
  organisation?: string;
  deputisesFor: readonly Deputation[];
  /** The inspection that lets an inspector in today. */
  inspection?: Inspecting;
}

export interface Inspecting {
  id: string;
  /** Its last day in London, `YYYY-MM-DD`. */
  endsOn: string;
}

/** The safeguarding hub, where contacts arrive. */
export const HUB_TEAM = 'hub';

/** Roles that work with families in a team (para 46, 49). */
export const socialWorkRoles: readonly Role[] = [
  'SOCIAL_WORKER',
  'NQSW',
  'CWDS_SOCIAL_WORKER',
  'FAMILY_SUPPORT_WORKER',
  'OCCUPATIONAL_THERAPIST',
];

/** Roles that work with contacts before any team has the child. */
export const hubRoles: readonly Role[] = ['HUB_WORKER', 'HUB_DECISION_MAKER', 'EDT_WORKER'];

export const partnerRoles: readonly Role[] = ['PARTNER_CONTRIBUTOR', 'PARTNER_VIEWER'];

/** Stages that a role works on in every team. */
const kindsOfRole: Readonly<Partial<Record<Role, readonly string[]>>> = {
  CONFERENCE_CHAIR: ['initialConference', 'childProtectionPlan'],
  QA_SCRUTINEER: ['initialConference'],
  ADVOCATE: ['initialConference', 'childProtectionPlan'],
  ALLOCATION_PANEL: ['commonAssessment'],
  PRIVATE_FOSTERING_OFFICER: ['privateFostering'],
  MISSING_INTERVIEWER: ['missingEpisode'],
  LEGAL_ADVISER: ['preProceedings'],
};

/** Kinds of stage with which the person works whichever team has the child. */
export function kindsOf({ roles }: Standing): string[] {
  return [...new Set(roles.flatMap((role) => kindsOfRole[role] ?? []))];
}

/** Of those, whose part in it needs the texts as well. An advocate speaks for the child, and hears from the child. */
export const textReaders: readonly Role[] = [
  'CONFERENCE_CHAIR',
  'QA_SCRUTINEER',
  'ALLOCATION_PANEL',
  'PRIVATE_FOSTERING_OFFICER',
  'MISSING_INTERVIEWER',
];

/** Of those, whose part in it needs the texts of those stages, and of no other stage of the journey. */
export const textReadersOfTheKind: readonly Role[] = ['LEGAL_ADVISER'];

export function holds(standing: Standing, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => standing.roles.includes(role));
}

/** Looks on for an inspectorate, today. */
export function inspects(standing: Standing): boolean {
  return holds(standing, 'INSPECTOR') && standing.inspection !== undefined;
}

/** Has a senior manager's authority, own or lent. */
export function leadsEverywhere({ grade, deputisesFor }: Standing): boolean {
  return isAtLeast(grade, 'seniorManager') || deputisesFor.some((lent) => isAtLeast(lent.grade, 'seniorManager'));
}

/** Teams in which the person has a team manager's authority, own or lent. */
export function managedTeams(standing: Standing): string[] {
  const own = holds(standing, 'TEAM_MANAGER') ? [standing.teamId] : [];
  const lent = standing.deputisesFor.filter(({ grade }) => grade === 'teamManager').map(({ teamId }) => teamId);
  return distinct([...own, ...lent]);
}

/** Teams whose children the person works with. */
export function teamsOf(standing: Standing): string[] {
  const own = holds(standing, ...socialWorkRoles) ? [standing.teamId] : [];
  return distinct([...own, ...managedTeams(standing)]);
}

function distinct(teams: readonly (string | undefined)[]): string[] {
  return [...new Set(teams.filter((team) => team !== undefined))];
}
