import { daysBefore, onTheDay, steepLadder, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

const sixMonths = { amount: 6, unit: 'months' } as const;

/** Child-in-need plans under section 17: local protocol throughout. */
export const childInNeedRules: readonly TimescaleRule[] = [
  {
    id: 'child-in-need-plan-missing',
    stage: 'journey',
    startEvent: 'childFoundInNeed',
    stopEvent: 'planOpened',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation: 'Local default: no child in need is without a plan (inspection report paras 3 and 47)',
    local: true,
  },
  {
    id: 'child-in-need-plan-agreed',
    stage: 'childInNeedPlan',
    startEvent: 'childFoundInNeed',
    stopEvent: 'childInNeedPlanStarted',
    amount: 10,
    unit: 'workingDays',
    warnAt: daysBefore(3),
    ladder: usualLadder,
    citation:
      'Local default: the plan is agreed with the family within ten working days; local procedures name similar times',
    local: true,
  },
  {
    id: 'child-in-need-review-first',
    stage: 'childInNeedPlan',
    startEvent: 'childInNeedPlanStarted',
    stopEvent: 'childInNeedPlanReviewed',
    amount: 6,
    unit: 'weeks',
    warnAt: daysBefore(5),
    ladder: usualLadder,
    citation: 'Local default: first review six weeks after the plan starts, and never later than six months',
    local: true,
    longest: sixMonths,
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
    longest: sixMonths,
  },
  {
    id: 'child-in-need-visit',
    stage: 'childInNeedPlan',
    startEvent: 'childInNeedVisitMade',
    alsoStartsAt: ['childFoundInNeed'],
    stopEvent: 'childInNeedVisitMade',
    amount: 20,
    unit: 'workingDays',
    warnAt: daysBefore(3),
    ladder: usualLadder,
    citation: 'Local default: the child is seen every 20 working days',
    local: true,
  },
];
