import { type OpenedState, type Unopened } from '../shared/opening';
import { type Grade } from '../shared/roles';
import { type PendingSignOff } from '../shared/sign-off';
import { type Views } from '../shared/views';
import { type AssessmentCodes } from './assessment.types';
import { type Checkpoint } from './checkpoints';
import { type AssessmentOutcome } from './outcomes';

/** One submission and how long it waited; each has its own sign-off clock. */
export interface SubmissionSpan {
  n: number;
  startedAt: string;
  stoppedAt?: string;
}

/** What an assessment's state holds whatever its status. */
export interface AssessmentFile extends OpenedState {
  journeyId: string;
  personId: string;
  n: number;
  /** The allocated worker. */
  workerId?: string;
  /** Survives every return: the day on which the work was first handed in. */
  firstSubmittedAt?: string;
  submissions: readonly SubmissionSpan[];
  /** Checkpoints that a manager has looked at. */
  checkpoints?: readonly { checkpoint: Checkpoint; at: string; by: string }[];
  /** Absent while nobody was asked beside what the text says. */
  views?: readonly Views[];
}

export interface Submission extends PendingSignOff {
  n: number;
  submittedBy: string;
  outcome: AssessmentOutcome;
  codes: AssessmentCodes;
}

export interface Returned {
  n: number;
  by: string;
  at: string;
  textHash: string;
  reasonsHash: string;
}

export interface SignatureGiven {
  by: string;
  grade: Grade;
  deputisingFor?: string;
  at: string;
  textHash: string;
}

/** `returned` and `voided` say how the last submission ended, until the next one. */
export type InProgress = AssessmentFile & {
  status: 'inProgress';
  returned?: Returned;
  voided?: { n: number; at: string };
};

export type AwaitingSignOff = AssessmentFile & { status: 'awaitingSignOff'; submission: Submission };

export type Signed = AssessmentFile & { status: 'signedOff'; submission: Submission; signature: SignatureGiven };

export type OpenAssessment = InProgress | AwaitingSignOff | Signed;

export type AssessmentState = Unopened | OpenAssessment;
