import { daysBefore, managersLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** Alarms on a child protection plan that lasts long, beside the senior review at 18 months (inspection report paras 39 and 51). */
export const driftRules: readonly TimescaleRule[] = [
  {
    id: 'plan-drift-first',
    stage: 'childProtectionPlan',
    startEvent: 'protectionPlanStarted',
    stopEvent: 'driftConsidered',
    amount: 15,
    unit: 'months',
    warnAt: daysBefore(20),
    ladder: managersLadder,
    citation: 'Local default: at 15 months a manager asks whether the plan drifts',
    local: true,
  },
  {
    id: 'plan-drift-second',
    stage: 'childProtectionPlan',
    startEvent: 'protectionPlanStarted',
    stopEvent: 'driftConsidered',
    amount: 21,
    unit: 'months',
    warnAt: daysBefore(20),
    ladder: managersLadder,
    citation: 'Local default: at 21 months a manager asks what must happen before two years',
    local: true,
  },
  {
    id: 'plan-senior-review-later',
    stage: 'childProtectionPlan',
    startEvent: 'seniorReviewHeld',
    stopEvent: 'seniorReviewHeld',
    amount: 6,
    unit: 'months',
    warnAt: daysBefore(20, 5),
    ladder: managersLadder,
    citation: 'Local default: a plan that goes on is reviewed by a senior manager every six months from then on',
    local: true,
  },
];
