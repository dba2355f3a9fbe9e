import { londonDate } from '#libs/timescales';
import { holdsRole } from '../shared/holding';
import { type Actor } from '../shared/actor';
import { impossible } from '../shared/impossible';
import { isAtLeast } from '../shared/roles';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { adjourned, held } from './sitting';
import {
  type AdvocateOffered,
  type AgenciesInvited,
  type BookConference,
  type ConferenceBooked,
  type InviteAgencies,
  type Meeting,
  type MeetingCommand,
  type MeetingEvent,
  type OfferAdvocate,
} from './meeting.types';
import { needsWeekday, stillToSit } from './meeting-rules';

/** What a conference must know of the stage that it belongs to. */
export interface AboutMeeting {
  openedAt: string;
  /** The child's worker: never the chair. */
  workerId?: string;
}

/** Decides an act on a conference, be it the initial one or a review. Codes: CONFERENCE.*. */
export function onMeeting(meeting: Meeting, command: MeetingCommand, about: AboutMeeting): MeetingEvent {
  switch (command.type) {
    case 'bookConference':
      return booked(stillToSit(meeting), command, about);
    case 'inviteAgencies':
      return invited(stillToSit(meeting), command);
    case 'receiveReport':
      stillToSit(meeting);
      return { ...command, type: 'reportReceived' };
    case 'offerAdvocate':
      return offered(command);
    case 'adjournConference':
      return adjourned(stillToSit(meeting), command);
    case 'holdConference':
      return held(stillToSit(meeting), command);
    default:
      return impossible(command);
  }
}

/** Who arranges conferences: managers, chairs, those who check them, and the office. */
function mayArrange(by: Actor): void {
  if (holdsRole(by, 'CONFERENCE_CHAIR', 'QA_SCRUTINEER', 'ADMINISTRATOR') || isAtLeast(by.grade, 'teamManager')) return;
  throw new RuleBroken('CONFERENCE.NOT_THE_OFFICE', 'A manager, the chair or the conference office does this');
}

/** A weekday, and a chair who does not work with the family (CIN census, rule 8875; inspection report, paragraph 52). */
function booked(meeting: Meeting, command: BookConference, { openedAt, workerId }: AboutMeeting): ConferenceBooked {
  mayArrange(command.by);
  needsWeekday(command.bookedFor);
  notBefore(command.bookedFor, openedAt);
  if (command.chairId === workerId) {
    throw new RuleBroken('CONFERENCE.CHAIR_NOT_INDEPENDENT', 'The child’s worker does not chair the conference');
  }
  return { ...command, type: 'conferenceBooked', n: meeting.bookings + 1 };
}

function invited({ invited: before }: Meeting, command: InviteAgencies): AgenciesInvited {
  const agencies = command.agencies.filter((agency) => !before.includes(agency));
  if (agencies.length === 0) throw new RuleBroken('CONFERENCE.INVITED_ALREADY', 'These agencies have been asked');
  return { ...command, type: 'agenciesInvited', agencies };
}

const notOffered: readonly string[] = ['tooYoung', 'unborn'];

/** An offer has a date; a child too young for one is recorded as such (inspection report, paragraphs 34 and 59). */
function offered(command: OfferAdvocate): AdvocateOffered {
  const { offeredOn, answer, at } = command;
  if (!notOffered.includes(answer) && offeredOn === undefined) {
    throw new RuleBroken('CONFERENCE.OFFER_DATE_MISSING', 'Say when an advocate was offered');
  }
  if (offeredOn !== undefined && offeredOn > londonDate(at)) {
    throw new RuleBroken('CONFERENCE.OFFER_LATER', 'This offer has not been made yet');
  }
  return { ...command, type: 'advocateOffered' };
}
