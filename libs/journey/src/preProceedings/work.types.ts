import { type ActionProgress } from '../childProtectionPlan/action-progress';
import { type Presence } from '../shared/attendance';
import { type ContextOf } from '../shared/act-context';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';
import { type Receiver } from './gateway.types';

export interface CommissionAssessment extends StageCommand {
  type: 'commissionAssessment';
  /** Code of `commissionedAssessments`. */
  kind: string;
  /** Code of `assessmentAuthors`. */
  author: string;
  textHash: string;
  context: ContextOf<'freshId'>;
}

export interface AssessmentCommissioned extends StageEvent {
  type: 'assessmentCommissioned';
  assessmentId: string;
  kind: string;
  author: string;
  textHash: string;
}

export interface ReceiveAssessment extends StageCommand {
  type: 'receiveAssessment';
  assessmentId: string;
  /** Code of `assessmentFindings`. */
  finding: string;
  textHash: string;
}

export interface AssessmentReceived extends StageEvent {
  type: 'assessmentReceived';
  assessmentId: string;
  finding: string;
  textHash: string;
}

export interface WithdrawAssessment extends StageCommand {
  type: 'withdrawAssessment';
  assessmentId: string;
  /** Code of `reasonsAssessmentWithdrawn`. */
  reason: string;
  textHash?: string;
}

export interface AssessmentWithdrawn extends StageEvent {
  type: 'assessmentWithdrawn';
  assessmentId: string;
  reason: string;
  textHash?: string;
}

export interface AskAboutKin extends StageCommand {
  type: 'askAboutKin';
  /** Code of `kinAnswers`. */
  answer: string;
  textHash?: string;
}

export interface KinAsked extends StageEvent {
  type: 'kinAsked';
  answer: string;
  textHash?: string;
}

/** Who of those who have a letter agrees to the plan as it stands; an agreement in writing. */
export interface AgreeWrittenPlan extends StageCommand {
  type: 'agreePlan';
  agreedBy: readonly Receiver[];
  textHash: string;
}

export interface WrittenPlanAgreed extends StageEvent {
  type: 'planAgreed';
  agreedBy: readonly Receiver[];
  textHash: string;
}

export interface PreProceedingsReview extends Joint {
  attendance: readonly Presence[];
  /** How far each open action has come. */
  progress: readonly ActionProgress[];
  /** Code of `preProceedingsReviewDecisions`. */
  decision: string;
  textHash: string;
}

export interface ReviewPreProceedings extends StageCommand, PreProceedingsReview {
  type: 'review';
}

export interface PreProceedingsReviewed extends StageEvent, PreProceedingsReview {
  type: 'preProceedingsReviewed';
  n: number;
}

export type WorkCommand =
  CommissionAssessment | ReceiveAssessment | WithdrawAssessment | AskAboutKin | AgreeWrittenPlan | ReviewPreProceedings;

export type WorkEvent =
  | AssessmentCommissioned
  | AssessmentReceived
  | AssessmentWithdrawn
  | KinAsked
  | WrittenPlanAgreed
  | PreProceedingsReviewed;
