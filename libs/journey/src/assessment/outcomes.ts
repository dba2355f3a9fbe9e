/** Under Working Together 2010 an initial assessment and, where more is needed, a core one; from 2013 a single one. */
export const assessmentKinds = ['initialAssessment', 'singleAssessment', 'coreAssessment'] as const;

export type AssessmentKind = (typeof assessmentKinds)[number];

/** What an assessment may propose. Released names: facts hold them. */
export const assessmentOutcomes = [
  'noFurtherAction',
  'earlyHelp',
  'childInNeedServices',
  'coreAssessment',
  'strategyDiscussion',
] as const;

export type AssessmentOutcome = (typeof assessmentOutcomes)[number];

/** A core assessment follows an initial one only: Working Together 2013 ended the split. */
export function isOutcomeOf(kind: AssessmentKind, outcome: AssessmentOutcome): boolean {
  return outcome !== 'coreAssessment' || kind === 'initialAssessment';
}
