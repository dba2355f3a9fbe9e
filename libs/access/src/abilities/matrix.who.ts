import { type Who } from './matrix.types';

export const heads: Who[] = ['SENIOR_MANAGER', 'DEPUTY_SENIOR_MANAGER'];
export const overseers: Who[] = [...heads, 'AUDITOR'];
/** Inspectors while their inspection goes on. */
export const everywhere: Who[] = [...overseers, 'INSPECTOR'];
export const hubManagers: Who[] = ['HUB_TEAM_MANAGER', 'DEPUTY_HUB_MANAGER'];
export const screeners: Who[] = ['HUB_WORKER', 'HUB_DECISION_MAKER'];
export const hub: Who[] = [...screeners, ...hubManagers, 'EDT_WORKER'];
const keyWorkers: Who[] = [
  'SOCIAL_WORKER',
  'NQSW',
  'CWDS_SOCIAL_WORKER',
  'FAMILY_SUPPORT_WORKER',
  'OCCUPATIONAL_THERAPIST',
];
export const teamA: Who[] = [
  ...keyWorkers,
  'TEAM_MANAGER',
  'DEPUTY_TEAM_MANAGER',
  'DEPUTY_HUB_MANAGER',
  'DEPUTY_SENIOR_MANAGER',
];
export const canBeAllocated: Who[] = [...teamA, 'HUB_TEAM_MANAGER'];
export const chased: Who[] = [...canBeAllocated, ...hub, 'SENIOR_MANAGER', 'ADMINISTRATOR'];
export const informed: Who[] = [...new Set([...chased, 'AUDITOR' as const, 'INSPECTOR' as const])];
export const managers: Who[] = ['TEAM_MANAGER', 'HUB_TEAM_MANAGER', 'SENIOR_MANAGER', 'DEPUTY_SENIOR_MANAGER'];
/** Whose own grade is a practitioner's at least. */
export const qualified: Who[] = [
  'SOCIAL_WORKER',
  'NQSW',
  'CWDS_SOCIAL_WORKER',
  'HUB_DECISION_MAKER',
  'EDT_WORKER',
  'TEAM_MANAGER',
  'SENIOR_MANAGER',
  'HUB_TEAM_MANAGER',
  'DEPUTY_TEAM_MANAGER',
  'DEPUTY_HUB_MANAGER',
  'DEPUTY_SENIOR_MANAGER',
];
/** Who sees numbers of the whole council, and no child. */
export const numbers: Who[] = ['PERFORMANCE_ANALYST', 'LEADERSHIP'];
