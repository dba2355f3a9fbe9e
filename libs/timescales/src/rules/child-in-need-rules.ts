import { daysBefore, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** Child-in-need plans under section 17: local protocol throughout. */
export const childInNeedRules: readonly TimescaleRule[] = [
  {
    id: 'child-in-need-review-first',
    stage: 'childInNeedPlan',
    startEvent: 'childInNeedPlanStarted',
    stopEvent: 'childInNeedPlanReviewed',
    amount: 6,
    unit: 'weeks',
    warnAt: daysBefore(5),
    ladder: usualLadder,
    citation: 'Local default: first review six weeks after the plan starts',
    local: true,
  },
  {
    id: 'child-in-need-review-later',
    stage: 'childInNeedPlan',
    startEvent: 'childInNeedPlanReviewed',
    stopEvent: 'childInNeedPlanReviewed',
    amount: 3,
    unit: 'months',
    warnAt: daysBefore(10),
    ladder: usualLadder,
    citation: 'Local default: reviewed every three months, and never less than every six',
    local: true,
  },
  {
    id: 'child-in-need-visit',
    stage: 'childInNeedPlan',
    startEvent: 'childInNeedVisitMade',
    alsoStartsAt: ['childInNeedPlanStarted'],
    stopEvent: 'childInNeedVisitMade',
    amount: 20,
    unit: 'workingDays',
    warnAt: daysBefore(3),
    ladder: usualLadder,
    citation: 'Local default: the child is seen every 20 working days',
    local: true,
  },
];
