import { daysBefore, steepLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** How long an order or power lasts that takes a child to safety. The clock rings before it runs out. */
export const protectiveOrderRules: readonly TimescaleRule[] = [
  {
    id: 'emergency-protection-order',
    stage: 'childProtectionPlan',
    startEvent: 'protectiveOrderMade',
    stopEvent: 'protectiveOrderEnded',
    amount: 8,
    unit: 'calendarDays',
    warnAt: daysBefore(2),
    ladder: steepLadder,
    citation: 'Children Act 1989, sections 44 and 45: up to eight days; a court may give seven more, once',
    longest: { amount: 15, unit: 'calendarDays' },
  },
  {
    id: 'police-protection',
    stage: 'childProtectionPlan',
    startEvent: 'protectiveOrderMade',
    stopEvent: 'protectiveOrderEnded',
    amount: 72,
    unit: 'hours',
    warnAt: [{ hoursBefore: 24 }, { hoursBefore: 6 }],
    ladder: [
      { hoursAfter: 1, tell: 'worker' },
      { hoursAfter: 2, tell: 'teamManager' },
      { hoursAfter: 6, tell: 'headOfService' },
    ],
    citation: 'Children Act 1989, section 46: no longer than 72 hours',
  },
];
