import { onTheDay, steepLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** The interview is due in hours, not days: its clock runs through nights and weekends from the moment the child is found. */
export const missingRules: readonly TimescaleRule[] = [
  {
    id: 'missing-agency-told',
    stage: 'missingEpisode',
    startEvent: 'missingChildReported',
    stopEvent: 'voluntaryAgencyTold',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation:
      'Local default: the voluntary agency hears by the next working day, of a first episode too (report para 38)',
    local: true,
  },
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
