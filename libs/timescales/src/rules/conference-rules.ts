import { daysBefore, steepLadder, usualLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** Child protection conferences, under both editions of the guidance. */
export const conferenceRules: readonly TimescaleRule[] = [
  {
    id: 'initial-conference',
    stage: 'initialConference',
    startEvent: 'section47StrategyDiscussionHeld',
    stopEvent: 'initialConferenceHeld',
    amount: 15,
    unit: 'workingDays',
    warnAt: daysBefore(5, 2),
    ladder: steepLadder,
    citation:
      'Working Together to Safeguard Children: 15 working days after the strategy discussion that began section 47',
  },
  {
    id: 'transfer-in-conference',
    stage: 'initialConference',
    startEvent: 'writtenTransferNoticeReceived',
    stopEvent: 'transferInConferenceHeld',
    amount: 15,
    unit: 'workingDays',
    warnAt: daysBefore(5, 2),
    ladder: steepLadder,
    citation: 'Working Together to Safeguard Children: 15 working days from written notice by the other authority',
  },
  {
    id: 'review-conference-first',
    stage: 'childProtectionPlan',
    startEvent: 'initialConferenceHeld',
    stopEvent: 'reviewConferenceHeld',
    amount: 3,
    unit: 'months',
    warnAt: daysBefore(20, 5),
    ladder: steepLadder,
    citation: 'Working Together to Safeguard Children: first review within three months of the initial conference',
  },
  {
    id: 'review-conference-later',
    stage: 'childProtectionPlan',
    startEvent: 'reviewConferenceHeld',
    stopEvent: 'reviewConferenceHeld',
    amount: 6,
    unit: 'months',
    warnAt: daysBefore(20, 5),
    ladder: usualLadder,
    citation: 'Working Together to Safeguard Children: further reviews at intervals of no more than six months',
  },
];
