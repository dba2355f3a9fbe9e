import { type Agency } from '../codes/agencies';
import { type Presence } from '../shared/attendance';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';

/** When a conference sits, and who chairs it. */
export interface Booking {
  /** 1 for the first date; a new date or another chair is another booking. */
  n: number;
  /** ISO instant. */
  bookedFor: string;
  chairId: string;
  /** Code of `chairEmployments`. */
  chairEmployment: string;
  /** Has chaired for this family before. */
  chairKnowsFamily: boolean;
}

export interface AdvocateOffer {
  /** London date, `YYYY-MM-DD`; absent when none was offered. */
  offeredOn?: string;
  /** Code of `advocateAnswers`. */
  answer: string;
  advocateId?: string;
}

/** A conference that sat. */
export interface Sitting extends Omit<Booking, 'n'>, Joint {
  at: string;
  attendance: readonly Presence[];
  quorate: boolean;
  gp: 'attended' | 'report' | 'invited' | 'notInvited';
}

/** A conference from its first date until it has sat: the initial one and each review. */
export interface Meeting {
  bookings: number;
  /** Absent after an adjournment, until there is a new date. */
  booking?: Booking;
  invited: readonly Agency[];
  reports: readonly { agency: Agency; report: 'received' | 'late' }[];
  advocate?: AdvocateOffer;
  adjournments: readonly { at: string; reason: string }[];
  sitting?: Sitting;
}

export interface BookConference extends StageCommand, Omit<Booking, 'n'>, Joint {
  type: 'bookConference';
}

export interface InviteAgencies extends StageCommand, Joint {
  type: 'inviteAgencies';
  agencies: readonly Agency[];
}

export interface ReceiveReport extends StageCommand {
  type: 'receiveReport';
  agency: Agency;
  report: 'received' | 'late';
  textHash?: string;
}

export interface OfferAdvocate extends StageCommand, AdvocateOffer {
  type: 'offerAdvocate';
}

export interface AdjournConference extends StageCommand, Joint {
  type: 'adjournConference';
  /** Code of `adjournmentReasons`. */
  reason: string;
  textHash: string;
}

export interface HoldConference extends StageCommand, Joint {
  type: 'holdConference';
  attendance: readonly Presence[];
  /** Why the chair goes on without a quorum. */
  quorumReasonHash?: string;
}

export type MeetingCommand =
  BookConference | InviteAgencies | ReceiveReport | OfferAdvocate | AdjournConference | HoldConference;

export interface ConferenceBooked extends StageEvent, Booking, Joint {
  type: 'conferenceBooked';
}

export interface AgenciesInvited extends StageEvent, Joint {
  type: 'agenciesInvited';
  /** Those that had not been asked before. */
  agencies: readonly Agency[];
}

export interface ReportReceived extends StageEvent {
  type: 'reportReceived';
  agency: Agency;
  report: 'received' | 'late';
  textHash?: string;
}

export interface AdvocateOffered extends StageEvent, AdvocateOffer {
  type: 'advocateOffered';
}

export interface ConferenceAdjourned extends StageEvent, Joint {
  type: 'conferenceAdjourned';
  n: number;
  reason: string;
  textHash: string;
}

export interface ConferenceHeld extends StageEvent, Sitting {
  type: 'conferenceHeld';
  quorumReasonHash?: string;
}

export type MeetingEvent =
  ConferenceBooked | AgenciesInvited | ReportReceived | AdvocateOffered | ConferenceAdjourned | ConferenceHeld;
