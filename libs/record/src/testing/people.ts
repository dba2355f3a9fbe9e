import { type Actor, gradeOf, type Role } from '#libs/journey';

/** Synthetic workers: ids and names that belong to nobody. */
export interface Colleague {
  actor: Actor;
  name: string;
  team: string;
}

function colleague(n: number, team: string, ...roles: Role[]): Colleague {
  const id = `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return { actor: { id, roles, grade: gradeOf(roles) }, name: `Synthetic Colleague ${n}`, team };
}

export const hubWorker = colleague(1, 'hub', 'HUB_WORKER');
export const decisionMaker = colleague(2, 'hub', 'HUB_DECISION_MAKER');
export const socialWorker = colleague(3, 'east', 'SOCIAL_WORKER');
export const teamManager = colleague(4, 'east', 'TEAM_MANAGER');
export const workerElsewhere = colleague(5, 'west', 'SOCIAL_WORKER');
export const hubManager = colleague(6, 'hub', 'TEAM_MANAGER');

export const colleagues = [hubWorker, decisionMaker, socialWorker, teamManager, workerElsewhere, hubManager];

export const partner: Actor = {
  id: '10000000-0000-4000-8000-000000000009',
  roles: ['PARTNER_CONTRIBUTOR'],
  grade: 'none',
};
