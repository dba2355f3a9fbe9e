import { type ActionPlanCommand, type ActionPlanEvent } from '../shared/action-plan.types';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import {
  type AcceptStepDown,
  type DeclineStepDown,
  type StepDownAccepted,
  type StepDownDeclined,
} from '../shared/step-down.types';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import {
  type AssessmentCompleted,
  type CompleteAssessment,
  type DecideAllocation,
  type PanelDecided,
  type RecordStar,
  type StarRecorded,
} from './assessing.types';
import {
  type ConsentAnswered,
  type ConsentSought,
  type ConsentWithdrawn,
  type LeadProfessionalNamed,
  type NameLeadProfessional,
  type ReceiveStepDown,
  type RecordConsent,
  type SeekConsent,
  type StepDownReceived,
  type WithdrawConsent,
} from './intake.types';
import {
  type AgreeTeamPlan,
  type CloseEarlyHelp,
  type EarlyHelpClosed,
  type HoldTeamReview,
  type ReceiveStepUp,
  type StepUp,
  type StepUpReceived,
  type SteppedUp,
  type TeamPlanAgreed,
  type TeamReviewed,
} from './team.types';

export type CommonAssessmentCommand =
  | Allocate
  | SeekConsent
  | RecordConsent
  | WithdrawConsent
  | NameLeadProfessional
  | ReceiveStepDown
  | AcceptStepDown
  | DeclineStepDown
  | CompleteAssessment
  | DecideAllocation
  | RecordStar
  | ActionPlanCommand
  | AgreeTeamPlan
  | HoldTeamReview
  | CloseEarlyHelp
  | StepUp
  | ReceiveStepUp
  | RecordViews
  | ExtendDeadline
  | ExplainLateness;

export type CommonAssessmentEvent =
  | StageOpening
  | Allocated
  | ConsentSought
  | ConsentAnswered
  | ConsentWithdrawn
  | LeadProfessionalNamed
  | StepDownReceived
  | StepDownAccepted
  | StepDownDeclined
  | AssessmentCompleted
  | PanelDecided
  | StarRecorded
  | ActionPlanEvent
  | TeamPlanAgreed
  | TeamReviewed
  | EarlyHelpClosed
  | SteppedUp
  | StepUpReceived
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained;
