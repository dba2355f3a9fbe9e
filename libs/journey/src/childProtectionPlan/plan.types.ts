import { type MeetingCommand, type MeetingEvent } from '../conference/meeting.types';
import { type ActionPlanCommand, type ActionPlanEvent } from '../shared/action-plan.types';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type OrderCommand, type OrderEvent } from '../shared/protective-orders.types';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type CoreGroupHeld, type RecordCoreGroup } from './core-group.types';
import {
  type ConsiderDrift,
  type DriftConsidered,
  type RecordSeniorReview,
  type SeniorReviewHeld,
} from './drift.types';
import { type BirthNoted, type DecideReview, type EndPlan, type NoteBirth } from './review.types';
import { type PlanEnded, type ReviewDecided } from './review.types';
import { type RecordSupervision, type SupervisionHeld } from './supervision.types';
import { type RecordVisit, type VisitRecorded } from './visit.types';
import {
  type ActivatePlan,
  type ArrangementsSet,
  type PlanActivated,
  type SetArrangements,
} from './written-plan.types';

/** `at` is the moment of the conference that made the plan (CIN census, rule 2885). */
export type ProtectionPlanOpened = StageOpening;

/** The meeting's commands are about the plan's next review conference. */
export type ProtectionPlanCommand =
  | Allocate
  | ActionPlanCommand
  | SetArrangements
  | ActivatePlan
  | RecordVisit
  | RecordCoreGroup
  | RecordSupervision
  | MeetingCommand
  | DecideReview
  | ConsiderDrift
  | RecordSeniorReview
  | OrderCommand
  | NoteBirth
  | EndPlan
  | RecordViews
  | ExtendDeadline
  | ExplainLateness;

export type ProtectionPlanEvent =
  | ProtectionPlanOpened
  | Allocated
  | ActionPlanEvent
  | ArrangementsSet
  | PlanActivated
  | VisitRecorded
  | CoreGroupHeld
  | SupervisionHeld
  | MeetingEvent
  | ReviewDecided
  | DriftConsidered
  | SeniorReviewHeld
  | OrderEvent
  | BirthNoted
  | PlanEnded
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained;
