import { holdsRole, needsGrade } from '../shared/holding';
import { isAtLeast } from '../shared/roles';
import { RuleBroken } from '../shared/rule-broken';
import { type Decided, type Held, type OpenConference, type Preparing } from './initial-conference.state';
import {
  type AgreeDelay,
  type ConferenceWithdrawn,
  type DelayAgreed,
  type NoticeRecorded,
  type RecordNotice,
  type WithdrawConference,
} from './initial-conference.types';

/** Only for a child who comes from another council, and once. Codes: CONFERENCE.NO_TRANSFER, NOTICE_KNOWN. */
export function noticeRecorded(state: OpenConference, { by, at }: RecordNotice): NoticeRecorded {
  if (state.conferenceType !== 'transferIn') {
    throw new RuleBroken('CONFERENCE.NO_TRANSFER', 'This child does not come from another council');
  }
  if (state.noticeAt !== undefined) throw new RuleBroken('CONFERENCE.NOTICE_KNOWN', 'The written notice is on record');
  preparing(state);
  return { type: 'transferNoticeRecorded', by, at };
}

/** An exceptional delay is recorded by a manager and by the chair. The date stays, and so does the lateness. */
export function delayAgreed(state: OpenConference, { by, at, reason, textHash }: AgreeDelay): DelayAgreed {
  preparing(state);
  const manages = isAtLeast(by.grade, 'teamManager');
  if (!manages && !holdsRole(by, 'CONFERENCE_CHAIR')) {
    throw new RuleBroken('CONFERENCE.NOT_A_MANAGER_OR_CHAIR', 'A manager and the chair agree to a delay');
  }
  return { type: 'delayAgreed', by, at, as: manages ? 'manager' : 'chair', reason, textHash };
}

/** Against a conference in spite of a continuing risk: a senior manager's decision, with the reason. */
export function withdrawn(state: OpenConference, command: WithdrawConference): ConferenceWithdrawn {
  preparing(state);
  needsGrade(command.by, 'seniorManager', 'CONFERENCE.GRADE_TOO_LOW', 'A senior manager decides against a conference');
  return { ...command, type: 'conferenceWithdrawn' };
}

/** Before it has sat. Codes: CONFERENCE.HELD_ALREADY, WITHDRAWN. */
export function preparing(state: OpenConference): Preparing {
  const there = notWithdrawn(state);
  if ('sitting' in there) {
    throw new RuleBroken('CONFERENCE.HELD_ALREADY', 'This conference has sat');
  }
  return there;
}

export function notWithdrawn(state: OpenConference): Preparing | Held | Decided {
  if (state.status === 'withdrawn') throw new RuleBroken('CONFERENCE.WITHDRAWN', 'There is no conference');
  return state;
}

/** Scrutiny comes before the first date. Codes: CONFERENCE.NOT_SCRUTINISED. */
export function scrutinyPassed(state: Preparing | Held | Decided): void {
  if (state.status === 'requested' || state.status === 'returned') {
    throw new RuleBroken('CONFERENCE.NOT_SCRUTINISED', 'The request has not passed scrutiny');
  }
}
