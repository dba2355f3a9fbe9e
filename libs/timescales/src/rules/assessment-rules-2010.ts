import { daysBefore, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** Two assessments: a short one for every referral, a longer one where it is needed. */
export const assessmentRules2010: readonly TimescaleRule[] = [
  {
    id: 'initial-assessment',
    stage: 'initialAssessment',
    startEvent: 'referralReceived',
    alsoStartsAt: ['newInformationOnOpenCase'],
    stopEvent: 'assessmentAuthorised',
    amount: 10,
    unit: 'workingDays',
    warnAt: daysBefore(3, 1),
    ladder: usualLadder,
    citation: 'Working Together 2010, chapter 5; Framework for the Assessment of Children in Need 2000, para 3.9',
  },
  {
    id: 'core-assessment',
    stage: 'coreAssessment',
    startEvent: 'initialAssessmentEnded',
    alsoStartsAt: ['section47Decided', 'newInformationOnOpenCase'],
    stopEvent: 'assessmentAuthorised',
    amount: 35,
    unit: 'workingDays',
    warnAt: daysBefore(10, 3),
    ladder: usualLadder,
    citation: 'Working Together 2010, chapter 5; Framework for the Assessment of Children in Need 2000, para 3.11',
  },
];
