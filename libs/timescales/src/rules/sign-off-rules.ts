import { managersLadder, onTheDay } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** How long work may wait for a signature. No guidance sets a number; waiting in silence is what the rule prevents. */
export const signOffRules: readonly TimescaleRule[] = [
  {
    id: 'sign-off',
    stage: 'anyStage',
    startEvent: 'submittedForSignOff',
    stopEvent: 'signOffDecided',
    amount: 2,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: managersLadder,
    citation: 'Local default: submitted work is signed off or returned within two working days',
    local: true,
  },
  {
    id: 'countersignature',
    stage: 'strategyDiscussion',
    startEvent: 'outcomeRecorded',
    stopEvent: 'countersignatureDecided',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: managersLadder,
    citation:
      'Local default for the senior sign-off that the inspection report requires (para 3, immediately; para 45)',
    local: true,
  },
];
