import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcDeadlineError,
} from '@temporalio/client';
import { type Act, type Held, type Recorded, type StageInput, stateQuery } from '#libs/contracts';
import { TemporalAway, WorkerAway } from '../away';
import { inReach, patience, ping } from './in-reach';
import { endedUnderway, refusalIn } from './refusal';
import { optionsOf, recalculate, startStage } from './start-stage';
import { type StagesSeen, watchStages } from './stage-watch';
import { whenReady } from './when-ready';

/**
 * The API's way to a stage. Refusals arrive as RuleBroken with the rule's code; TemporalAway and WorkerAway mean "later".
 * Call it only for stages that are in the record.
 */
export class StageClient {
  constructor(
    private readonly client: Client,
    private readonly wait = patience,
  ) {}

  /**
   * Does the act exactly once, however often it is sent with the same command id. When no workflow runs (it was lost, or the stage is
   * finished) one is started from the record with the act: the rules alone say what is still possible.
   */
  async act(stage: StageInput, act: Act): Promise<Recorded> {
    try {
      return await this.answer(() => this.update(stage, act));
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return await this.answer(() => this.updateWithStart(stage, act));
    }
  }

  /** What the workflow believes, for operators: pages read the record. */
  async getState(stage: StageInput): Promise<Held> {
    return this.answer(() => this.client.workflow.getHandle(stage.stageId).query(stateQuery));
  }

  /** Starts the stage's workflow unless it runs already or is finished. */
  async start(stage: StageInput): Promise<void> {
    await this.orAway(() => startStage(this.client, stage));
  }

  /** Asks a stage to work its deadlines out again; starts its workflow if it is missing. `reason` is a code. */
  async recalculate(stage: StageInput, reason: string): Promise<void> {
    await this.orAway(() => recalculate(this.client, stage, reason));
  }

  /** How many workers take stages, and which stages stand still at a bug. Throws TemporalAway. */
  async watch(): Promise<StagesSeen> {
    return watchStages(this.client);
  }

  /** Resolves within a second when Temporal answers; else TemporalAway. */
  async ping(): Promise<void> {
    await ping(this.client, this.wait.ping);
  }

  private update(stage: StageInput, act: Act): Promise<Recorded> {
    const { workflowId } = optionsOf(stage);
    const options = { updateId: updateIdOf(act), args: [act] as [Act] };
    return this.client.workflow.getHandle(workflowId).executeUpdate<Recorded, [Act]>(act.command.type, options);
  }

  private updateWithStart(stage: StageInput, act: Act): Promise<Recorded> {
    const again = { ...optionsOf(stage), workflowIdReusePolicy: 'ALLOW_DUPLICATE' } as const;
    return this.client.workflow.executeUpdateWithStart<(input: StageInput) => Promise<void>, Recorded, [Act]>(
      act.command.type,
      {
        updateId: updateIdOf(act),
        args: [act],
        startWorkflowOperation: new WithStartWorkflowOperation(stage.kind, { ...again, args: [stage] }),
      },
    );
  }

  private async orAway(call: () => Promise<void>): Promise<void> {
    try {
      await inReach(this.client, call, this.wait);
    } catch (error) {
      throw isGrpcDeadlineError(error) ? new TemporalAway() : error;
    }
  }

  private async answer<T>(call: () => Promise<T>): Promise<T> {
    try {
      const patiently = (): Promise<T> => whenReady(call, () => this.ping(), this.wait.answer);
      return await inReach(this.client, patiently, this.wait);
    } catch (error) {
      if (endedUnderway(error)) throw new WorkerAway();
      throw refusalIn(error) ?? (await this.silence(error));
    }
  }

  /** Out of time: is it the worker, or Temporal itself? */
  private async silence(error: unknown): Promise<unknown> {
    if (!(error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error))) return error;
    return this.ping().then(
      () => new WorkerAway(),
      (away: unknown) => away,
    );
  }
}

/** The same command id with another body must not be given the first one's answer: as another Update, it reaches the record and is refused. */
function updateIdOf({ commandId, requestHash }: Act): string {
  return `${commandId}:${requestHash.slice(0, 16)}`;
}
