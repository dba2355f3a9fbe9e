import { type PendingMilestone, type StageFinished, type StageInput } from '#libs/contracts';
import { type LoadedStage, type MilestoneInput, type RecordAnswer, type RecordInput } from '#libs/record';

export {
  type LoadedStage,
  type MilestoneInput,
  type RecordAnswer,
  type RecordInput,
  type SystemAct,
} from '#libs/record';

/** What workflows may ask of the world. All of it is safe to repeat. Refusals are non-retryable failures whose type is the rule's code. */
export interface StageActivities {
  loadStage(input: { stageId: string }): Promise<LoadedStage>;
  record(input: RecordInput): Promise<RecordAnswer>;
  reachMilestone(input: MilestoneInput): Promise<PendingMilestone[]>;
  recalculate(input: { stageId: string; reason: string }): Promise<PendingMilestone[]>;
  /** Starts the stage's workflow unless it runs already. */
  startStage(input: StageInput): Promise<void>;
  /** Signals `stageFinished` to the journey, starting its workflow if it is missing. */
  tellJourney(input: { journeyId: string; finished: StageFinished }): Promise<void>;
}

/** The way to Temporal that activities need; `createStageStarter(client)` of libs/temporal makes one. */
export interface StageStarter {
  startStage(input: StageInput): Promise<void>;
  tellJourney(journeyId: string, finished: StageFinished): Promise<void>;
}
