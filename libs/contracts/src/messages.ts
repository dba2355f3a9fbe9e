import { type Passed, type StageCommand, type StageKind } from '#libs/journey';

/** What starts a stage's workflow. Everything else is loaded from the record. */
export interface StageInput {
  stageId: string;
  kind: StageKind;
}

/** A person's act, as an Update carries it. The Update's name is the command's type; its id is `commandId`. */
export interface Act<C extends StageCommand = StageCommand> {
  commandId: string;
  /** SHA-256 (hex) of the canonical request: the same id with another hash is refused. */
  requestHash: string;
  /** The version that the person saw; refused with VERSION.STALE when the stage has moved on. */
  expectedVersion?: number;
  command: C;
}

/** The answer to an act; stored with the command, so that a repeated request gets the same one. */
export interface Recorded {
  commandId: string;
  stageId: string;
  /** Counts people's acts on the stage; the strong ETag. */
  version: number;
  recordedAt: string;
  /** Status of the stage's state after the act. */
  status: string;
  /** Set when the act opened or linked a journey. */
  journeyId?: string;
  deadlines: DeadlineSummary[];
}

export interface DeadlineSummary {
  id: string;
  rule: string;
  dueOn: string;
  dueAt: string;
  stoppedAt?: string;
}

/** A moment the clock must act on. `at` is when it is reached; a passed one fires at once, in order. */
export interface PendingMilestone {
  deadlineId: string;
  milestone: string;
  kind: 'warning' | 'breach' | 'escalation';
  at: string;
  /**
   * Said of the next one alone, which is asked for anew after each: milliseconds after `at` when it is its turn to ring, by its place among
   * the clocks that end with it. Unknown of a clock that has just started, and in histories of earlier releases.
   */
  afterMs?: number;
}

/** A finished stage tells its journey, as does a contact that joins it. Machines signal; people update. */
export interface StageFinished {
  stageId: string;
  kind: StageKind;
  outcome: string;
  at: string;
  /** What the stage hands to the one that follows. */
  passed?: Passed;
}

/** Names of signals: released, frozen. */
export const signals = { stageFinished: 'stageFinished', recalculate: 'recalculate', supersede: 'supersede' } as const;

/** Name of the query that answers what a stage's workflow holds. */
export const stateQuery = 'getState';

/** What a workflow holds of its stage: all of it is the record's, so that the two can be compared. */
export interface Held {
  state: unknown;
  /** Counts people's acts on the stage. */
  version: number;
  /** What its clock still has to do; a worker of an older release does not say. */
  milestones?: readonly PendingMilestone[];
}
