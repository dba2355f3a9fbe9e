/** The assessments of this release: `initialAssessment` under Working Together 2010, `singleAssessment` from 2013. */
export const assessmentKinds = ['initialAssessment', 'singleAssessment'] as const;

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
