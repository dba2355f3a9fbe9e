import { type Advised } from '../shared/advice';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type Checkpoint } from './checkpoints';
import { type AssessmentOutcome } from './outcomes';

/** `at` is the moment from which the clock runs: the referral, for the first assessment. */
export type AssessmentOpened = StageOpening;

/** The coded part of a complete assessment; the words are bound by their hash. */
export interface AssessmentCodes {
  /** London date, `YYYY-MM-DD`; absent when the child was not seen, with a reason. */
  childSeenOn?: string;
  childNotSeenReason?: string;
  seenAlone: boolean;
  notSeenAloneReason?: string;
  chronologyConsulted: boolean;
  interpreterNeeded: boolean;
  /** Census factor codes. */
  factors: readonly string[];
  /** Census code N0 to N9. */
  primaryNeed: string;
}

export interface Submit extends StageCommand, Advised {
  type: 'submit';
  textHash: string;
  outcome: AssessmentOutcome;
  codes: AssessmentCodes;
  /** Ids of everybody who saved a version of this text. Filled from the drafts, never by the caller: none of them may sign. */
  writers?: readonly string[];
}

/** The author changes the text while it waits: the request for a signature is void. */
export interface EditAfterSubmission extends StageCommand {
  type: 'editAfterSubmission';
  /** Hash of the new text. */
  textHash: string;
}

export interface SignOff extends StageCommand {
  type: 'signOff';
  /** Hash of the text that the manager saw. */
  textHash: string;
}

export interface ReturnForChanges extends StageCommand {
  type: 'returnForChanges';
  textHash: string;
  reasonsHash: string;
}

/** A manager looks at how a long assessment goes. */
export interface ReviewCheckpoint extends StageCommand {
  type: 'reviewCheckpoint';
  checkpoint: Checkpoint;
  textHash: string;
}

export type AssessmentCommand =
  | Allocate
  | Submit
  | EditAfterSubmission
  | SignOff
  | ReturnForChanges
  | ReviewCheckpoint
  | ExtendDeadline
  | ExplainLateness
  | RecordViews;

export interface Submitted extends StageEvent, Advised {
  type: 'submitted';
  /** 1 for the first submission. */
  n: number;
  textHash: string;
  outcome: AssessmentOutcome;
  codes: AssessmentCodes;
  /** Everybody with a hand in the text: none of them may sign. */
  authors: readonly string[];
}

export interface SubmissionVoided extends StageEvent {
  type: 'submissionVoided';
  n: number;
  /** Hash of the text that no longer stands. */
  voidedHash: string;
  textHash: string;
}

export interface SignedOff extends StageEvent {
  type: 'signedOff';
  n: number;
  textHash: string;
  outcome: AssessmentOutcome;
}

export interface ReturnedForChanges extends StageEvent {
  type: 'returnedForChanges';
  n: number;
  textHash: string;
  reasonsHash: string;
}

export interface CheckpointReviewed extends StageEvent {
  type: 'checkpointReviewed';
  checkpoint: Checkpoint;
  textHash: string;
}

export type AssessmentEvent =
  | AssessmentOpened
  | Allocated
  | Submitted
  | SubmissionVoided
  | SignedOff
  | ReturnedForChanges
  | CheckpointReviewed
  | DeadlineExtended
  | LatenessExplained
  | ViewsRecorded;
