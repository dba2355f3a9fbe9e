import { type ActionProgress } from '../childProtectionPlan/action-progress';
import { type Presence } from '../shared/attendance';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';

/** The team around the child meets with the family and agrees who does what by when. */
export interface AgreeTeamPlan extends StageCommand, Joint {
  type: 'agreePlan';
  attendance: readonly Presence[];
  textHash: string;
}

export interface TeamPlanAgreed extends StageEvent, Joint {
  type: 'planAgreed';
  attendance: readonly Presence[];
  textHash: string;
}

export interface TeamReviewCodes {
  attendance: readonly Presence[];
  progress: readonly ActionProgress[];
  /** Code of `earlyHelpReviewDecisions`. */
  decision: string;
}

export interface HoldTeamReview extends StageCommand, TeamReviewCodes, Joint {
  type: 'review';
  textHash: string;
}

export interface TeamReviewed extends StageEvent, TeamReviewCodes, Joint {
  type: 'planReviewed';
  n: number;
  textHash: string;
}

export interface CloseEarlyHelp extends StageCommand {
  type: 'close';
  outcome: 'outcomesMet' | 'disengaged';
  riskConsidered: boolean;
  textHash: string;
}

export interface EarlyHelpClosed extends StageEvent {
  type: 'earlyHelpClosed';
  outcome: 'outcomesMet' | 'disengaged';
  textHash: string;
}

/** A safeguarding concern: to the hub at once. Codes of `stepUpConcerns`. */
export interface StepUp extends StageCommand {
  type: 'stepUp';
  concerns: readonly string[];
  textHash: string;
}

export interface SteppedUp extends StageEvent {
  type: 'steppedUp';
  n: number;
  concerns: readonly string[];
  textHash: string;
}

/** The hub has the concern, as a new contact. */
export interface ReceiveStepUp extends StageCommand {
  type: 'receiveStepUp';
  contactId: string;
}

export interface StepUpReceived extends StageEvent {
  type: 'stepUpReceived';
  contactId: string;
}
