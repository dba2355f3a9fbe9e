import { daysBefore, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

export const coreGroupRules: readonly TimescaleRule[] = [
  {
    id: 'core-group-first',
    stage: 'childProtectionPlan',
    startEvent: 'initialConferenceHeld',
    stopEvent: 'coreGroupHeld',
    amount: 10,
    unit: 'workingDays',
    warnAt: daysBefore(3),
    ladder: usualLadder,
    citation:
      'Working Together to Safeguard Children: first core group within 10 working days of the initial conference',
  },
  {
    id: 'core-group-later',
    stage: 'childProtectionPlan',
    startEvent: 'coreGroupHeld',
    stopEvent: 'coreGroupHeld',
    amount: 28,
    unit: 'calendarDays',
    warnAt: daysBefore(5),
    ladder: usualLadder,
    citation: 'Local default: every 28 days; local procedures range from monthly to six weeks',
    local: true,
  },
];
