import { onTheDay, steepLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** At the front door, under both editions of the guidance. */
export const contactRules: readonly TimescaleRule[] = [
  {
    id: 'contact-decision',
    stage: 'contact',
    startEvent: 'contactReceived',
    stopEvent: 'contactDecided',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation: 'Working Together to Safeguard Children: a decision on the next step within one working day',
  },
  {
    id: 'referrer-told',
    stage: 'contact',
    startEvent: 'contactDecided',
    alsoStartsAt: ['referralReceived'],
    stopEvent: 'referrerTold',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation: 'Working Together to Safeguard Children: the referrer is told what follows within one working day',
  },
  {
    id: 'domestic-abuse-agreement',
    stage: 'contact',
    startEvent: 'baselineDecisionProposed',
    stopEvent: 'managerAgreed',
    amount: 1,
    unit: 'workingDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation:
      'Local default: a manager agrees to a decision against the domestic-abuse baseline (inspection report para 43)',
    local: true,
  },
];
