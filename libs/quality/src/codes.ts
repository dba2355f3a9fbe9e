/** Released names: rows, facts and pages hold them. */
export const auditKinds = ['internal', 'independent', 'themed', 'friday'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** How far a case file meets one practice standard. */
export const standardGrades = ['met', 'partly', 'notMet'] as const;
export type StandardGrade = (typeof standardGrades)[number];

/** The whole case file, in the words of inspection. */
export const overallGrades = ['outstanding', 'good', 'requiresImprovement', 'inadequate'] as const;
export type OverallGrade = (typeof overallGrades)[number];

/** What was seen when an action was looked at again. */
export const recheckOutcomes = ['improved', 'notYet'] as const;
export type RecheckOutcome = (typeof recheckOutcomes)[number];

/** Who inspects: education and care, health, police, probation, all of them together, or other councils as peers. */
export const inspectorates = [
  'ofsted',
  'careQualityCommission',
  'constabularyInspectorate',
  'probationInspectorate',
  'jointInspection',
  'peerReview',
] as const;
export type Inspectorate = (typeof inspectorates)[number];
