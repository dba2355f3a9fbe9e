import { daysBefore, onTheDay, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

const checkpoint = (number: 1 | 2 | 3, amount: number): TimescaleRule => ({
  id: `single-assessment-checkpoint-${number}`,
  stage: 'singleAssessment',
  startEvent: 'referralReceived',
  stopEvent: 'checkpointReviewed',
  amount,
  unit: 'workingDays',
  warnAt: onTheDay,
  ladder: usualLadder.slice(0, 2),
  citation: 'Local default: a checkpoint of the local assessment protocol that the guidance asks for',
  local: true,
});

/** One assessment from the point of referral: 45 days is a ceiling, with checkpoints on the way. */
export const assessmentRules2013: readonly TimescaleRule[] = [
  {
    id: 'single-assessment',
    stage: 'singleAssessment',
    startEvent: 'referralReceived',
    alsoStartsAt: ['newInformationOnOpenCase'],
    stopEvent: 'assessmentAuthorised',
    amount: 45,
    unit: 'workingDays',
    warnAt: daysBefore(10, 3),
    ladder: usualLadder,
    citation: 'Working Together 2013, chapter 1: no longer than 45 working days from the point of referral',
  },
  checkpoint(1, 10),
  checkpoint(2, 20),
  checkpoint(3, 35),
];
