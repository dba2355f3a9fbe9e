import { type StageCommand, type StageEvent } from '../shared/decider';

/** A senior manager decides to ask the court: the work before is done. */
export interface DecideToIssue extends StageCommand {
  type: 'decideToIssue';
  textHash: string;
}

export interface ProceedingsDecided extends StageEvent {
  type: 'proceedingsDecided';
  textHash: string;
}

/** `at` is when the court had the application. */
export interface IssueProceedings extends StageCommand {
  type: 'issueProceedings';
  /** Code of `applications`. */
  application: string;
  /** At once, whatever is not done yet: the child's safety does not wait. */
  urgent: boolean;
  /** Hash of why at once. */
  textHash?: string;
}

export interface ProceedingsIssued extends StageEvent {
  type: 'proceedingsIssued';
  application: string;
  urgent: boolean;
  textHash?: string;
}

export interface StepDownFromProceedings extends StageCommand {
  type: 'stepDown';
  textHash: string;
}

export interface SteppedDown extends StageEvent {
  type: 'steppedDown';
  textHash: string;
}

export type EndingCommand = DecideToIssue | IssueProceedings | StepDownFromProceedings;
export type EndingEvent = ProceedingsDecided | ProceedingsIssued | SteppedDown;
