import { type AssessmentKind } from '../assessment/outcomes';
import { type StageCommand, type StageEvent, type StageKind } from '../shared/decider';
import { type Opened } from '../shared/opening';
import { type NextStep } from './next-steps';

/** A referral was accepted. `at` is the referral's moment. */
export interface JourneyOpened extends Opened {
  teamId: string;
  personId: string;
  /** The contact that became the referral. */
  contactId: string;
  referralAt: string;
}

/** The conductor opens a stage that the map asks for. Heard twice, it changes nothing. */
export interface OpenStage extends StageCommand {
  type: 'openStage';
  stageId: string;
  kind: AssessmentKind;
  n: number;
}

/** A stage told its journey that it is over. Heard twice, it changes nothing. */
export interface FinishStage extends StageCommand {
  type: 'finishStage';
  stageId: string;
  outcome: string;
}

/** Both are the conductor's: no person sends a command to a journey. */
export type JourneyCommand = OpenStage | FinishStage;

export interface StageOpened extends StageEvent {
  type: 'stageOpened';
  stageId: string;
  kind: StageKind;
  n: number;
  /** From when the stage's clock runs. */
  startsAt: string;
  teamId: string;
}

export interface StageEnded extends StageEvent {
  type: 'stageFinished';
  stageId: string;
  outcome: string;
}

export interface NextStepAwaited extends StageEvent {
  type: 'nextStepAwaited';
  step: NextStep;
}

export interface JourneyClosed extends StageEvent {
  type: 'closed';
  /** Census reason for closure. */
  reason: string;
}

export type JourneyEvent = JourneyOpened | StageOpened | StageEnded | NextStepAwaited | JourneyClosed;
