import { type Clock } from '../shared/decider';
import { extendedClock } from '../shared/extension';
import { type InitialConferenceState, type OpenConference } from './initial-conference.state';

/** National dates: a delay is agreed and recorded (`agreeDelay`), and no later date takes their place. */
export const fixedRules = ['initial-conference', 'transfer-in-conference'] as const;

/**
 * The conference itself, from the strategy discussion that began the enquiry, whatever is returned or adjourned on the way; each wait for
 * the scrutineer; and, once it has sat, the decisions and the record.
 */
export function conferenceClocks(state: InitialConferenceState): Clock[] {
  if (state.status === 'unopened') return [];
  const stoppedAt = state.status === 'withdrawn' ? state.withdrawnAt : state.meeting.sitting?.at;
  return [
    ...whole(state).map((clock): Clock => (stoppedAt === undefined ? clock : { stoppedAt, ...clock })),
    ...state.requests.map((span): Clock => ({ rule: 'conference-scrutiny', ...span })),
    ...afterwards(state),
  ].map((clock) => extendedClock(clock, state.extensions));
}

function whole({ conferenceType, openedAt, noticeAt }: OpenConference): Clock[] {
  if (conferenceType === 'ordinary') return [{ rule: 'initial-conference', n: 1, startedAt: openedAt }];
  if (conferenceType === 'preBirth') return [{ rule: 'pre-birth-conference', n: 1, startedAt: openedAt }];
  const awaited: Clock = { rule: 'transfer-notice', n: 1, startedAt: openedAt };
  if (noticeAt === undefined) return [awaited];
  return [
    { ...awaited, stoppedAt: noticeAt },
    { rule: 'transfer-in-conference', n: 1, startedAt: noticeAt },
  ];
}

function afterwards(state: OpenConference): Clock[] {
  if (state.meeting.sitting === undefined) return [];
  const startedAt = state.meeting.sitting.at;
  const { decisionsIssuedAt, recordIssuedAt } = 'decision' in state ? state : {};
  return [
    { rule: 'conference-decisions', n: 1, startedAt, ...stop(decisionsIssuedAt ?? recordIssuedAt) },
    { rule: 'conference-record', n: 1, startedAt, ...stop(recordIssuedAt) },
  ];
}

function stop(stoppedAt?: string): Pick<Clock, 'stoppedAt'> {
  return stoppedAt === undefined ? {} : { stoppedAt };
}
