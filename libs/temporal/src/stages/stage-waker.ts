import { type Client, WorkflowExecutionAlreadyStartedError, isGrpcDeadlineError } from '@temporalio/client';
import { type StageInput, signals } from '#libs/contracts';
import { TemporalAway } from '../away';
import { inReach } from './in-reach';
import { optionsOf, startStage } from './start-stage';

/** The relay's way to stages. Both are safe to repeat, and throw TemporalAway soon while Temporal cannot be reached. */
export interface StageWaker {
  /** Starts the stage's workflow unless it runs already or is finished. */
  start(stage: StageInput): Promise<void>;
  /** Asks the stage to work its deadlines out again; a missing workflow is started, a finished stage has none left. `reason` is a code. */
  recalculate(stage: StageInput, reason: string): Promise<void>;
}

export function createStageWaker(client: Client): StageWaker {
  return {
    start: (stage) => orAway(inReach(client, () => startStage(client, stage))),
    recalculate: (stage, reason) => orAway(inReach(client, () => signalRecalculate(client, stage, reason))),
  };
}

async function signalRecalculate(client: Client, stage: StageInput, reason: string): Promise<void> {
  try {
    const message = { signal: signals.recalculate, signalArgs: [{ reason }], args: [stage] };
    await client.workflow.signalWithStart(stage.kind, { ...optionsOf(stage), ...message });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

async function orAway(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    throw isGrpcDeadlineError(error) ? new TemporalAway() : error;
  }
}
