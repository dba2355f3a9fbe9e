import { type Advised } from '../shared/advice';
import { type NightHandoverCommand, type NightHandoverEvent } from '../shared/night-handover';
import { type StrategyOutcome } from '../codes/strategy';
import { type Presence } from '../shared/attendance';
import { type CountersignCommand, type CountersignEvent } from '../shared/countersign.types';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type Joint } from '../shared/joint';

/** Why it is held, how soon and how. Codes of `strategyGrounds`, `strategyUrgencies`, `strategyMedia`. */
export interface Convening extends Joint {
  grounds: readonly string[];
  urgency: string;
  medium: string;
  /** When it should be held (ISO instant), if that is known. */
  plannedFor?: string;
  /** Hash of the concern in words. */
  textHash: string;
}

/** Who does it, and by when. The words are bound by the minutes' hash; the first action is number 1. */
export interface AgreedAction {
  /** Id of a member of staff, a code of `actionOwners`, or an agency. */
  owner: string;
  /** London date, `YYYY-MM-DD`. */
  dueOn: string;
}

/** Who took part and what was agreed. */
export interface Minutes extends Joint {
  attendance: readonly Presence[];
  actions: readonly AgreedAction[];
  /** Code of `reasonsFewAgencies`. */
  fewAgenciesReason?: string;
  /** Hash of information shared, content, decisions, actions and contingency. */
  textHash: string;
}

export interface Convene extends StageCommand, Convening {
  type: 'convene';
}

/** `at` is when it was held: a section 47 enquiry and the conference's clock start then. */
export interface Hold extends StageCommand, Minutes {
  type: 'hold';
}

/** A manager confirms that a call with the police alone could not wait for others. */
export interface ConfirmPoliceOnly extends StageCommand {
  type: 'confirmPoliceOnly';
  textHash?: string;
}

/** The meeting with other agencies that follows a call with the police alone. */
export interface HoldFollowUp extends StageCommand, Minutes {
  type: 'holdFollowUp';
}

export interface RecordOutcome extends StageCommand, Advised {
  type: 'recordOutcome';
  outcome: StrategyOutcome;
  /** Hash of the reasons. */
  textHash: string;
}

export interface CloseAction extends StageCommand {
  type: 'closeAction';
  /** Number of the action in the minutes, from 1. */
  action: number;
  /** Code of `actionOutcomes`. */
  outcome: string;
  evidenceHash: string;
}

export type StrategyDiscussionCommand =
  | Convene
  | Hold
  | ConfirmPoliceOnly
  | HoldFollowUp
  | RecordOutcome
  | CloseAction
  | CountersignCommand
  | NightHandoverCommand
  | ExtendDeadline
  | ExplainLateness;

export interface Convened extends StageEvent, Convening {
  type: 'convened';
}

/** What the minutes amount to; counted in reports. */
export interface Reach {
  /** The police and nobody else beside social care. */
  policeOnly: boolean;
  /** Agencies that the guidance asks for and that were not there. */
  missing: readonly string[];
}

export interface DiscussionHeld extends StageEvent, Minutes, Reach {
  type: 'discussionHeld';
}

export interface PoliceOnlyConfirmed extends StageEvent {
  type: 'policeOnlyConfirmed';
  textHash?: string;
}

export interface FollowUpHeld extends StageEvent, Minutes, Reach {
  type: 'followUpHeld';
}

export interface OutcomeRecorded extends StageEvent, Advised {
  type: 'outcomeRecorded';
  n: number;
  outcome: StrategyOutcome;
  textHash: string;
  /** Everybody with a hand in it: none of them may sign. */
  authors: readonly string[];
}

export interface ActionClosed extends StageEvent {
  type: 'actionClosed';
  action: number;
  outcome: string;
  evidenceHash: string;
}

export type StrategyDiscussionEvent =
  | StageOpening
  | Convened
  | DiscussionHeld
  | PoliceOnlyConfirmed
  | FollowUpHeld
  | OutcomeRecorded
  | ActionClosed
  | CountersignEvent
  | NightHandoverEvent
  | DeadlineExtended
  | LatenessExplained;
