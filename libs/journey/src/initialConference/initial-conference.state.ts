import { type Meeting, type Sitting } from '../conference/meeting.types';
import { type OpenedState, type Unopened } from '../shared/opening';
import { type Views } from '../shared/views';
import { type Decision, type ScrutinyAnswers } from './initial-conference.types';
import { type ConferenceOutcome, type ConferenceType } from './outcomes';

/** From a request until the scrutineer has answered; each is a clock. */
export interface ScrutinySpan {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

export interface Scrutiny extends ScrutinyAnswers {
  n: number;
  by: string;
  at: string;
  result: 'passed' | 'returned';
}

export interface AgreedDelay {
  as: 'manager' | 'chair';
  by: string;
  at: string;
  reason: string;
}

/** What a conference's state holds whatever its status. */
export interface ConferenceFile extends OpenedState {
  journeyId: string;
  personId: string;
  n: number;
  conferenceType: ConferenceType;
  /** The child's worker, who brings the case to the conference. */
  workerId?: string;
  /** When the other council's written notice came. */
  noticeAt?: string;
  requests: readonly ScrutinySpan[];
  scrutinies: readonly Scrutiny[];
  delays: readonly AgreedDelay[];
  meeting: Meeting;
  views: readonly Views[];
}

/** Until the conference has sat. After an adjournment it waits for another date. */
export type Preparing = ConferenceFile & {
  status: 'requested' | 'returned' | 'scrutinised' | 'booked' | 'adjourned';
};

export type Held = ConferenceFile & { status: 'held'; sitting: Sitting };

export type Decided = ConferenceFile & {
  status: 'decided' | 'recordIssued';
  sitting: Sitting;
  decision: Decision & { by: string; at: string; previousPlans: number; repeatPlan: boolean };
  decisionsIssuedAt?: string;
  recordIssuedAt?: string;
};

/** A senior manager decided against a conference. */
export type Withdrawn = ConferenceFile & {
  status: 'withdrawn';
  outcome: Exclude<ConferenceOutcome, 'plan'>;
  withdrawnAt: string;
  withdrawnBy: string;
};

export type OpenConference = Preparing | Held | Decided | Withdrawn;

export type InitialConferenceState = Unopened | OpenConference;
