import { daysBefore, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

export const earlyHelpRules: readonly TimescaleRule[] = [
  {
    id: 'early-help-review',
    stage: 'commonAssessment',
    startEvent: 'earlyHelpPlanAgreed',
    alsoStartsAt: ['earlyHelpReviewed'],
    stopEvent: 'earlyHelpReviewed',
    amount: 6,
    unit: 'weeks',
    warnAt: daysBefore(5),
    ladder: usualLadder.slice(0, 2),
    citation: 'Local default: the team around the child reviews every six weeks; local procedures range up to twelve',
    local: true,
  },
];
