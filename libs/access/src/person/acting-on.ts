import { type Actor, type Grade, grades, isAtLeast } from '#libs/journey';
import { type Action } from '../abilities/actions';
import { type Deputation, HUB_TEAM, type Standing } from './standing';

/** The stage that somebody is about to act on. */
export interface StageInHand {
  kind: string;
  teamId: string | null | undefined;
}

/** Acts for which a manager's authority may be needed. For every other act people are simply themselves. */
const gradeNeeded: Partial<Record<Action, Grade>> = {
  agree: 'teamManager',
  allocate: 'teamManager',
  signOff: 'teamManager',
  return: 'teamManager',
  extend: 'teamManager',
  authorise: 'teamManager',
  reallocate: 'teamManager',
  chair: 'teamManager',
  open: 'teamManager',
  countersign: 'seniorManager',
  direct: 'seniorManager',
};

/**
 * The authority that a person uses for an act: their own where it is enough and reaches the stage's team, else that of the manager
 * whom they deputise for, who is then named. Never less than their own grade.
 */
export function actingOn(standing: Standing, stage: StageInHand, action: Action): Actor {
  const { actorId, roles, grade } = standing;
  const needed = gradeNeeded[action] ?? 'none';
  const team = teamOf(stage);
  const lent = ownAuthorityIsEnough(standing, team, needed) ? undefined : lentAuthority(standing, team, needed);
  if (!lent) return { id: actorId, roles, grade };
  return { id: actorId, roles, grade: lent.grade, deputisingFor: lent.staffId };
}

/** A contact belongs to the hub until a team has the child. */
function teamOf(stage: StageInHand): string | undefined {
  return stage.teamId ?? (stage.kind === 'contact' ? HUB_TEAM : undefined);
}

function ownAuthorityIsEnough({ grade, teamId }: Standing, team: string | undefined, needed: Grade): boolean {
  if (needed === 'none' || isAtLeast(grade, 'seniorManager')) return true;
  return isAtLeast(grade, needed) && team !== undefined && teamId === team;
}

/** The least authority that is enough: a team manager's deputy signs for that manager, not for the head of service. */
function lentAuthority(
  { grade, deputisesFor }: Standing,
  team: string | undefined,
  needed: Grade,
): Deputation | undefined {
  return deputisesFor
    .filter((lent) => isAtLeast(lent.grade, needed) && isAtLeast(lent.grade, grade) && reaches(lent, team))
    .sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))[0];
}

function reaches(lent: Deputation, team: string | undefined): boolean {
  return isAtLeast(lent.grade, 'seniorManager') || (team !== undefined && lent.teamId === team);
}
