import { codeSet } from '#libs/journey';

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

/** Who complained. */
export const complainants = codeSet('Who complained', [
  ['child', 'the child or young person'],
  ['parent', 'a parent'],
  ['carer', 'a carer or guardian'],
  ['other', 'somebody else who speaks for the child'],
]);
export type Complainant = (typeof complainants)['codes'][number];

/** Stages of the representations procedure, in their order. Source: Children Act 1989, section 26; Representations Procedure Regulations 2006. */
export const complaintStages = ['localResolution', 'investigation', 'reviewPanel'] as const;
export type ComplaintStage = (typeof complaintStages)[number];

/** What became of one element of a complaint. */
export const elementOutcomes = codeSet('Outcome', [
  ['upheld', 'upheld'],
  ['partly', 'partly upheld'],
  ['notUpheld', 'not upheld'],
]);
export type ElementOutcome = (typeof elementOutcomes)['codes'][number];

/** Why an answer takes longer. */
export const complaintDelays = codeSet('Why it takes longer', [
  ['complex', 'it is complex'],
  ['peopleAway', 'people who must be heard are away'],
  ['advocate', 'an advocate is being found'],
  ['otherAgencies', 'other agencies have to answer first'],
  ['complainantAsked', 'whoever complained asked for it'],
]);
export type ComplaintDelay = (typeof complaintDelays)['codes'][number];

/** How an answer stands to its dates: by the first date, by a later one that was set in time, or neither. */
export const timeliness = ['inTime', 'extended', 'late'] as const;
export type Timeliness = (typeof timeliness)[number];

/** Where something was learned. */
export const learningSources = codeSet('Where it comes from', [
  ['audit', 'an audit'],
  ['complaint', 'a complaint'],
  ['other', 'elsewhere'],
]);
export type LearningSource = (typeof learningSources)['codes'][number];

/** What was seen when somebody looked whether practice has changed. */
export const learningOutcomes = codeSet('Has practice changed?', [
  ['changed', 'practice has changed'],
  ['notYet', 'not yet'],
]);
export type LearningOutcome = (typeof learningOutcomes)['codes'][number];
