import { type ActionProgress } from '../childProtectionPlan/action-progress';
import { type ContextOf } from '../shared/act-context';
import { type Presence } from '../shared/attendance';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Seeing } from '../shared/visit';
import { type Joint } from '../shared/joint';

export interface RecordVisit extends StageCommand, Seeing {
  type: 'recordVisit';
  textHash: string;
  /** Absent in acts of the first releases. */
  context?: ContextOf<'bornOn'>;
}

export interface VisitRecorded extends StageEvent, Seeing {
  type: 'visitRecorded';
  textHash: string;
}

/** A review of the plan with the family and the agencies. */
export interface ReviewCodes {
  attendance: readonly Presence[];
  /** How far each open action has come. */
  progress: readonly ActionProgress[];
  /** Code of `childInNeedReviewDecisions`. */
  decision: string;
}

export interface HoldReview extends StageCommand, ReviewCodes, Joint {
  type: 'review';
  textHash: string;
}

export interface PlanReviewed extends StageEvent, ReviewCodes, Joint {
  type: 'planReviewed';
  n: number;
  textHash: string;
}
