import { type Act, type PendingMilestone, type Recorded, type StageFinished } from '#libs/contracts';
import { type StageCommand, type StageEvent, type StageKind } from '#libs/journey';

/**
 * An act of the service itself, such as a journey hearing that a stage has finished. `commandId` is derived from what it answers to
 * (never random), so that doing it again is known to be the same act. It has no request to compare and no version that somebody saw.
 */
export interface SystemAct<C extends StageCommand = StageCommand> {
  commandId: string;
  command: C;
}

/** A stage as the record holds it: what a (re)started workflow folds its state from. */
export interface LoadedStage {
  /** All events of the stage, oldest first, `opened` the first. */
  events: StageEvent[];
  /** Counts people's acts on the stage. */
  version: number;
  milestones: PendingMilestone[];
  /** For a journey: finished stages that its state has not heard of yet. Otherwise empty. */
  finished: StageFinished[];
}

export interface RecordInput {
  stageId: string;
  kind: StageKind;
  act: Act | SystemAct;
  /** What the decider answered. */
  events: StageEvent[];
  /** The desk's version before the act; VERSION.STALE when the record has another one. */
  expected: number;
}

export interface RecordAnswer {
  recorded: Recorded;
  /** Everything that the stage's clocks still have to do, in order. */
  milestones: PendingMilestone[];
  /** This command had been recorded before: nothing was written now, and `recorded` is the first answer. */
  replayed: boolean;
}

export interface MilestoneInput {
  stageId: string;
  deadlineId: string;
  milestone: string;
}
