/** Roles of the service. The token says who holds which; nobody names their own role. */
export const roles = [
  'HUB_WORKER',
  'HUB_DECISION_MAKER',
  'SOCIAL_WORKER',
  'NQSW',
  'CWDS_SOCIAL_WORKER',
  'FAMILY_SUPPORT_WORKER',
  'OCCUPATIONAL_THERAPIST',
  'EDT_WORKER',
  'TEAM_MANAGER',
  'SENIOR_MANAGER',
  'CONFERENCE_CHAIR',
  'QA_SCRUTINEER',
  'LEAD_PROFESSIONAL',
  'ALLOCATION_PANEL',
  'ADVOCATE',
  'PARTNER_VIEWER',
  'PARTNER_CONTRIBUTOR',
  'LEGAL_ADVISER',
  'PRIVATE_FOSTERING_OFFICER',
  'MISSING_INTERVIEWER',
  'AUDITOR',
  'INSPECTOR',
  'COMPLAINTS_OFFICER',
  'PERFORMANCE_ANALYST',
  'LEADERSHIP',
  'ADMINISTRATOR',
  'SYSTEM',
] as const;

export type Role = (typeof roles)[number];

export function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}

/** How senior a signature is: the order is the order of authority. */
export const grades = ['none', 'practitioner', 'teamManager', 'seniorManager'] as const;

export type Grade = (typeof grades)[number];

const gradeOfRole: Partial<Record<Role, Grade>> = {
  SOCIAL_WORKER: 'practitioner',
  NQSW: 'practitioner',
  CWDS_SOCIAL_WORKER: 'practitioner',
  HUB_DECISION_MAKER: 'practitioner',
  EDT_WORKER: 'practitioner',
  TEAM_MANAGER: 'teamManager',
  SENIOR_MANAGER: 'seniorManager',
};

/** The highest grade that these roles carry. */
export function gradeOf(held: readonly Role[]): Grade {
  const ranks = held.map((role) => grades.indexOf(gradeOfRole[role] ?? 'none'));
  return grades[Math.max(0, ...ranks)] ?? 'none';
}

export function isAtLeast(grade: Grade, required: Grade): boolean {
  return grades.indexOf(grade) >= grades.indexOf(required);
}
