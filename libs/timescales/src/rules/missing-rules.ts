import { type TimescaleRule } from './rule.types';

/** Hours, not days: the clock runs through nights and weekends from the moment the child is found. */
export const missingRules: readonly TimescaleRule[] = [
  {
    id: 'return-interview',
    stage: 'missingEpisode',
    startEvent: 'missingChildFound',
    stopEvent: 'returnInterviewHeld',
    amount: 72,
    unit: 'hours',
    warnAt: [{ hoursBefore: 48 }, { hoursBefore: 24 }],
    ladder: [
      { hoursAfter: 1, tell: 'worker' },
      { hoursAfter: 12, tell: 'teamManager' },
      { hoursAfter: 24, tell: 'headOfService' },
    ],
    citation: 'Statutory guidance on children who run away or go missing: independent return interview within 72 hours',
  },
];
