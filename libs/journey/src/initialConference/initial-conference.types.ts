import { type Advised } from '../shared/advice';
import { type Agency } from '../codes/agencies';
import { type MeetingCommand, type MeetingEvent } from '../conference/meeting.types';
import { type ContextOf } from '../shared/act-context';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type ConferenceOutcome } from './outcomes';

/** `at` is the strategy discussion that began the enquiry; without an enquiry, when the conference was asked for. */
export type ConferenceOpened = StageOpening;

/** What the scrutineer looked at (inspection report, paragraph 52). */
export interface ScrutinyAnswers {
  /** Could a robust child in need plan do? */
  childInNeedPlanWouldDo: boolean;
  reportsPresent: boolean;
  participationPlanned: boolean;
  gpInvited: boolean;
}

export interface Scrutinise extends StageCommand, ScrutinyAnswers {
  type: 'scrutinise';
  result: 'passed' | 'returned';
  textHash: string;
}

/** After a return: what has changed. */
export interface AskAgain extends StageCommand {
  type: 'askAgain';
  textHash: string;
}

/** The other council's written notice has come; from here its clock runs. */
export interface RecordNotice extends StageCommand {
  type: 'recordNotice';
}

/** A manager, or the chair, agrees that the conference must be later than it should. */
export interface AgreeDelay extends StageCommand {
  type: 'agreeDelay';
  /** Code of `conferenceDelayReasons`. */
  reason: string;
  textHash: string;
}

/** A senior manager decides that there is no conference. */
export interface WithdrawConference extends StageCommand {
  type: 'withdrawConference';
  outcome: Exclude<ConferenceOutcome, 'plan'>;
  textHash: string;
}

/** What the chair decides after the agencies have spoken. */
export interface Decision {
  outcome: ConferenceOutcome;
  /** Could a robust child in need plan do? */
  childInNeedPlanWouldDo: boolean;
  /** Code of `participations`. */
  participation: string;
  /** Agencies that would have decided otherwise. */
  dissent: readonly Agency[];
  /** With a plan only: code of `abuseCategories`, and London dates, `YYYY-MM-DD`. */
  category?: string;
  firstCoreGroupOn?: string;
  reviewOn?: string;
}

export interface DecideConference extends StageCommand, Decision, Advised {
  type: 'decideConference';
  textHash: string;
  dissentHash?: string;
  context: ContextOf<'previousPlans'>;
}

export interface IssueDecisions extends StageCommand {
  type: 'issueDecisions';
}

export interface IssueRecord extends StageCommand, Advised {
  type: 'issueRecord';
  textHash: string;
}

export type InitialConferenceCommand =
  | MeetingCommand
  | Allocate
  | Scrutinise
  | AskAgain
  | RecordNotice
  | AgreeDelay
  | WithdrawConference
  | DecideConference
  | IssueDecisions
  | IssueRecord
  | RecordViews
  | ExtendDeadline
  | ExplainLateness;

export interface Scrutinised extends StageEvent, ScrutinyAnswers {
  type: 'conferenceScrutinised';
  n: number;
  result: 'passed' | 'returned';
  textHash: string;
}

export interface AskedAgain extends StageEvent {
  type: 'conferenceAskedAgain';
  n: number;
  textHash: string;
}

export interface NoticeRecorded extends StageEvent {
  type: 'transferNoticeRecorded';
}

export interface DelayAgreed extends StageEvent {
  type: 'delayAgreed';
  as: 'manager' | 'chair';
  reason: string;
  textHash: string;
}

export interface ConferenceWithdrawn extends StageEvent {
  type: 'conferenceWithdrawn';
  outcome: Exclude<ConferenceOutcome, 'plan'>;
  textHash: string;
}

export interface ConferenceDecided extends StageEvent, Decision, Advised {
  type: 'conferenceDecided';
  textHash: string;
  dissentHash?: string;
  /** Earlier protection plans of the child, of this council, however long ago. */
  previousPlans: number;
  /** A plan, and not the first one. */
  repeatPlan: boolean;
}

export interface DecisionsIssued extends StageEvent {
  type: 'decisionsIssued';
}

export interface RecordIssued extends StageEvent, Advised {
  type: 'recordIssued';
  textHash: string;
}

export type InitialConferenceEvent =
  | ConferenceOpened
  | MeetingEvent
  | Allocated
  | Scrutinised
  | AskedAgain
  | NoticeRecorded
  | DelayAgreed
  | ConferenceWithdrawn
  | ConferenceDecided
  | DecisionsIssued
  | RecordIssued
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained;
