import { type ActionPlanCommand, type ActionPlanEvent } from '../shared/action-plan.types';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type FamilyGroupCommand, type FamilyGroupEvent } from '../shared/family-group';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type EndingCommand, type EndingEvent } from './ending.types';
import {
  type DecideGateway,
  type GatewayDecided,
  type HoldLegalPlanningMeeting,
  type LegalPlanningMeetingHeld,
} from './gateway.types';
import { type LetterCommand, type LetterEvent } from './letters.types';
import { type WorkCommand, type WorkEvent } from './work.types';

export type PreProceedingsCommand =
  | Allocate
  | HoldLegalPlanningMeeting
  | DecideGateway
  | LetterCommand
  | ActionPlanCommand
  | WorkCommand
  | FamilyGroupCommand
  | EndingCommand
  | RecordViews
  | ExtendDeadline
  | ExplainLateness;

export type PreProceedingsEvent =
  | StageOpening
  | Allocated
  | LegalPlanningMeetingHeld
  | GatewayDecided
  | LetterEvent
  | ActionPlanEvent
  | WorkEvent
  | FamilyGroupEvent
  | EndingEvent
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained;
