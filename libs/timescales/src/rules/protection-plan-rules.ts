import { daysBefore, managersLadder, steepLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/**
 * Visits and drift on a child protection plan. Drift is two clocks from the same start: a senior manager's review at 18 months, which
 * a council may move, and the national count of plans that have lasted more than 729 days, which it may not. The review warns from
 * about the 15th month, the count from about the 21st.
 */
export const protectionPlanRules: readonly TimescaleRule[] = [
  {
    id: 'protection-visit',
    stage: 'childProtectionPlan',
    startEvent: 'protectionVisitMade',
    alsoStartsAt: ['protectionPlanStarted'],
    stopEvent: 'protectionVisitMade',
    amount: 10,
    unit: 'workingDays',
    warnAt: daysBefore(2),
    ladder: steepLadder,
    citation: 'Local default: the child is seen every 10 working days; there is no national number',
    local: true,
  },
  {
    id: 'plan-senior-review',
    stage: 'childProtectionPlan',
    startEvent: 'protectionPlanStarted',
    stopEvent: 'seniorReviewHeld',
    amount: 18,
    unit: 'months',
    warnAt: daysBefore(63, 20, 5),
    ladder: managersLadder,
    citation:
      'Local default: a senior manager reviews every plan at 18 months (inspection report para 3, immediately; para 51)',
    local: true,
  },
  {
    id: 'plan-two-years',
    stage: 'childProtectionPlan',
    startEvent: 'protectionPlanStarted',
    stopEvent: 'protectionPlanEnded',
    amount: 729,
    unit: 'calendarDays',
    warnAt: daysBefore(63, 20),
    ladder: managersLadder,
    citation: 'National indicator: child protection plans that have lasted more than 729 calendar days',
  },
];
