import { type Advised } from './advice';
import { type Grade } from './roles';
import { type StageCommand, type StageEvent } from './decider';

/** An outcome on record that managers answer for: a team manager authorises it, a senior manager countersigns. */
export interface CountersignGate extends Advised {
  /** 1 for the stage's first outcome, 2 for the one after a return. */
  n: number;
  status: 'awaitingAuthorisation' | 'awaitingCountersignature' | 'queried' | 'countersigned' | 'returned';
  /** Hash of the outcome in words: what both managers sign. */
  textHash: string;
  recordedAt: string;
  /** Everybody with a hand in it: none of them may sign. */
  authors: readonly string[];
  authorised?: SignatureGivenBy;
  query?: { by: string; at: string; textHash: string };
  countersigned?: SignatureGivenBy;
  /** One for each outcome, however often it was queried. */
  spans: readonly { n: number; startedAt: string; stoppedAt?: string }[];
}

export interface SignatureGivenBy {
  by: string;
  grade: Grade;
  deputisingFor?: string;
  at: string;
}

/** Hash of the outcome that the manager saw. */
interface OfOutcome {
  textHash: string;
}

export interface Authorise extends StageCommand, OfOutcome {
  type: 'authorise';
}

/** The team manager sends it back. What that undoes is the stage's business. */
export interface ReturnOutcome extends StageCommand, OfOutcome {
  type: 'returnOutcome';
  reasonsHash: string;
}

export interface Countersign extends StageCommand, OfOutcome {
  type: 'countersign';
}

export interface QueryOutcome extends StageCommand, OfOutcome {
  type: 'queryOutcome';
  queryHash: string;
}

export interface AnswerQuery extends StageCommand {
  type: 'answerQuery';
  answerHash: string;
}

export type CountersignCommand = Authorise | ReturnOutcome | Countersign | QueryOutcome | AnswerQuery;

interface Numbered {
  n: number;
}

export interface OutcomeAuthorised extends StageEvent, OfOutcome, Numbered {
  type: 'outcomeAuthorised';
}

export interface OutcomeReturned extends StageEvent, OfOutcome, Numbered {
  type: 'outcomeReturned';
  reasonsHash: string;
}

export interface OutcomeCountersigned extends StageEvent, OfOutcome, Numbered {
  type: 'outcomeCountersigned';
}

export interface OutcomeQueried extends StageEvent, OfOutcome, Numbered {
  type: 'outcomeQueried';
  queryHash: string;
}

export interface QueryAnswered extends StageEvent, Numbered {
  type: 'queryAnswered';
  answerHash: string;
}

export type CountersignEvent =
  OutcomeAuthorised | OutcomeReturned | OutcomeCountersigned | OutcomeQueried | QueryAnswered;
