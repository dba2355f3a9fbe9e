import { daysBefore, managersLadder, onTheDay, steepLadder } from './usual-policy';
import { type TimescaleRule } from './rule.types';

/** No guidance sets a number: where a child is at risk people talk at once, and the rules make waiting visible. */
export const strategyDiscussionRules: readonly TimescaleRule[] = [
  {
    id: 'strategy-discussion',
    stage: 'strategyDiscussion',
    startEvent: 'reasonableCauseToSuspectHarm',
    stopEvent: 'strategyOutcomeRecorded',
    amount: 3,
    unit: 'workingDays',
    warnAt: daysBefore(1),
    ladder: steepLadder,
    citation: 'Local default: held within three working days; local procedures range from one to three',
    local: true,
  },
  {
    id: 'strategy-discussion-same-day',
    stage: 'strategyDiscussion',
    startEvent: 'reasonableCauseToSuspectHarm',
    stopEvent: 'strategyOutcomeRecorded',
    amount: 0,
    unit: 'calendarDays',
    warnAt: onTheDay,
    ladder: steepLadder,
    citation: 'Local default: an urgent discussion is held on the day of the reasonable cause to suspect harm',
    local: true,
  },
  {
    id: 'strategy-meeting-follow-up',
    stage: 'strategyDiscussion',
    startEvent: 'policeOnlyCallHeld',
    stopEvent: 'strategyMeetingHeld',
    amount: 2,
    unit: 'workingDays',
    warnAt: daysBefore(1),
    ladder: managersLadder,
    citation: 'Local default: a meeting with other agencies follows a call with the police alone (report para 44)',
    local: true,
  },
];
