import { type Actor } from '../shared/actor';
import { gradeOf, type Role } from '../shared/roles';

/** Synthetic workers: ids that belong to nobody. */
function worker(n: number, ...roles: Role[]): Actor {
  return { id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, roles, grade: gradeOf(roles) };
}

export const hubWorker = worker(1, 'HUB_WORKER');
export const decisionMaker = worker(2, 'HUB_DECISION_MAKER');
export const socialWorker = worker(3, 'SOCIAL_WORKER');
export const anotherWorker = worker(4, 'SOCIAL_WORKER');
export const teamManager = worker(5, 'TEAM_MANAGER');
export const anotherManager = worker(6, 'TEAM_MANAGER');
export const seniorManager = worker(7, 'SENIOR_MANAGER');
export const partner = worker(8, 'PARTNER_CONTRIBUTOR');
export const familySupport = worker(9, 'FAMILY_SUPPORT_WORKER');
export const decidingManager = worker(10, 'HUB_DECISION_MAKER', 'TEAM_MANAGER');

/** Somebody with the authority of somebody who is away. */
export function deputy(by: Actor, of: Actor): Actor {
  return { ...by, grade: of.grade === 'none' ? by.grade : of.grade, deputisingFor: of.id };
}
