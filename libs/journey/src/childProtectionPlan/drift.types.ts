import { type StageCommand, type StageEvent } from '../shared/decider';

/** Which alarm: at 15 or at 21 months by the usual policy. */
export type DriftAlarm = 'first' | 'second';

export interface DriftAnswer {
  alarm: DriftAlarm;
  at: string;
  by: string;
}

/** What shows whether a plan drifts: counted, not judged. */
export interface DriftSigns {
  /** Actions whose date was put back. */
  rolledOver: number;
  /** Actions that somebody called stuck, or not begun, when they were last spoken of. */
  stuck: number;
  supervisions: number;
  /** Supervisions that were brief or questioned nothing. */
  flaggedSupervisions: number;
  unseenVisits: number;
  reviews: number;
}

export interface SeniorReview {
  at: string;
  by: string;
  /** Code of `seniorReviewOutcomes`. */
  outcome: string;
  /** The plan had lasted more than 729 days. */
  overTwoYears: boolean;
}

export interface ConsiderDrift extends StageCommand {
  type: 'considerDrift';
  alarm: DriftAlarm;
  textHash: string;
}

export interface RecordSeniorReview extends StageCommand {
  type: 'recordSeniorReview';
  outcome: string;
  textHash: string;
}

export interface DriftConsidered extends StageEvent {
  type: 'driftConsidered';
  alarm: DriftAlarm;
  signs: DriftSigns;
  textHash: string;
}

export interface SeniorReviewHeld extends StageEvent {
  type: 'seniorReviewHeld';
  n: number;
  outcome: string;
  overTwoYears: boolean;
  signs: DriftSigns;
  textHash: string;
}
