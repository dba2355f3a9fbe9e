import { isQuorate, partOfGp } from '../shared/attendance';
import { notBefore } from '../shared/moments';
import { jointly } from '../shared/joint';
import { RuleBroken } from '../shared/rule-broken';
import {
  type AdjournConference,
  type ConferenceAdjourned,
  type ConferenceHeld,
  type HoldConference,
  type Meeting,
} from './meeting.types';
import { needsBooking, needsChair, needsWeekday } from './meeting-rules';

/**
 * The conference sits: social care and two more agencies, or the chair's reason why it goes on without them.
 * Source: Standard Safeguarding Dataset, guidance on quoracy; inspection report, paragraph 52. Codes: CONFERENCE.NOT_QUORATE, NOT_BOOKED,
 * NOT_THE_CHAIR, WEEKEND.
 */
export function held(meeting: Meeting, command: HoldConference): ConferenceHeld {
  const { by, at, attendance, quorumReasonHash } = command;
  const { n: _, ...booking } = needsBooking(meeting);
  needsChair(booking, by);
  needsWeekday(at);
  const quorate = isQuorate(attendance);
  if (!quorate && quorumReasonHash === undefined) {
    throw new RuleBroken('CONFERENCE.NOT_QUORATE', 'Adjourn, or say why you go on with so few agencies');
  }
  return {
    ...booking,
    type: 'conferenceHeld',
    by,
    at,
    attendance,
    quorate,
    gp: partOfGp(attendance),
    ...(quorumReasonHash === undefined ? {} : { quorumReasonHash }),
    ...jointly(command),
  };
}

/** The chair puts it off, with the reason. No clock starts anew. */
export function adjourned(meeting: Meeting, command: AdjournConference): ConferenceAdjourned {
  needsChair(needsBooking(meeting), command.by);
  const last = meeting.adjournments.at(-1);
  if (last !== undefined) notBefore(command.at, last.at);
  return { ...command, type: 'conferenceAdjourned', n: meeting.adjournments.length + 1 };
}
