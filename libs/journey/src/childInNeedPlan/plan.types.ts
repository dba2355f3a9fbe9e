import { type ReturnedForChanges, type ReturnForChanges, type SignOff } from '../assessment/assessment.types';
import { type ContextOf } from '../shared/act-context';
import { type ActionPlanCommand, type ActionPlanEvent } from '../shared/action-plan.types';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type FamilyGroupCommand, type FamilyGroupEvent } from '../shared/family-group';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type OpensJourney } from '../shared/opens-journey';
import { type StepDownCommand, type StepDownEvent } from '../shared/step-down.types';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type AgreePlan, type PlanSigned, type PlanSubmitted, type PlanVoided } from './agreement.types';
import { type ChildInNeedOutcome, type ChosenEnding } from './outcomes';
import { type HoldReview, type PlanReviewed, type RecordVisit, type VisitRecorded } from './work.types';

export interface EndPlan extends StageCommand {
  type: 'end';
  outcome: ChosenEnding;
  /** Somebody has thought of the risk when the family's agreement ends. */
  riskConsidered: boolean;
  textHash: string;
  /** Absent in acts of the first releases. */
  context?: ContextOf<'bornOn'>;
}

/** The family goes on with early help: everything that the step down needs is on record. */
export interface StepDownToEarlyHelp extends StageCommand {
  type: 'stepDown';
  textHash: string;
  context: ContextOf<'freshId' | 'openJourneys'>;
}

/** The journey's word that a protection plan has begun. Only the service sends it. */
export interface Supersede extends StageCommand {
  type: 'supersede';
}

export type PeoplesPlanCommand =
  | Allocate
  | ActionPlanCommand
  | AgreePlan
  | SignOff
  | ReturnForChanges
  | RecordVisit
  | HoldReview
  | FamilyGroupCommand
  | StepDownCommand
  | StepDownToEarlyHelp
  | EndPlan
  | RecordViews
  | ExtendDeadline
  | ExplainLateness;

export type ChildInNeedCommand = PeoplesPlanCommand | Supersede;

export interface PlanEnded extends StageEvent {
  type: 'ended';
  outcome: ChildInNeedOutcome;
  textHash?: string;
  /** The early help that takes over, unless the child has such a journey already. */
  opensJourney?: OpensJourney;
}

export type ChildInNeedEvent =
  | StageOpening
  | Allocated
  | ActionPlanEvent
  | PlanSubmitted
  | PlanVoided
  | PlanSigned
  | ReturnedForChanges
  | VisitRecorded
  | PlanReviewed
  | FamilyGroupEvent
  | StepDownEvent
  | PlanEnded
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained;
