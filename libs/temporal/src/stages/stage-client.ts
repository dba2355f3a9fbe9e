import {
  type Client,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcDeadlineError,
} from '@temporalio/client';
import { type Act, type Recorded, type StageInput, stateQuery } from '#libs/contracts';
import { RuleBroken } from '#libs/journey';
import { TemporalAway, WorkerAway } from '../away';
import { inReach, ping, patience } from './in-reach';
import { endedUnderway, refusalIn } from './refusal';
import { startStage } from './start-stage';

/**
 * The API's way to a stage. Refusals arrive as RuleBroken with the rule's code; TemporalAway and WorkerAway mean "later".
 * Call it only for stages that are in the record: one whose workflow is missing is started.
 */
export class StageClient {
  constructor(
    private readonly client: Client,
    private readonly wait = patience,
  ) {}

  /** Does the act exactly once, however often it is sent with the same command id. */
  async act(stage: StageInput, act: Act): Promise<Recorded> {
    try {
      return await this.update(stage, act);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      await this.revive(stage);
      return await this.update(stage, act);
    }
  }

  /** What the workflow believes, for operators: pages read the record. */
  async getState(stage: StageInput): Promise<{ state: unknown; version: number }> {
    try {
      return await inReach(this.client, () => this.handle(stage).query(stateQuery), this.wait);
    } catch (error) {
      throw await this.silent(error);
    }
  }

  /** Starts the stage's workflow unless it runs already or is finished. */
  async start(stage: StageInput): Promise<void> {
    try {
      await inReach(this.client, () => startStage(this.client, stage), this.wait);
    } catch (error) {
      throw isGrpcDeadlineError(error) ? new TemporalAway() : error;
    }
  }

  /** Resolves within a second when Temporal answers; else TemporalAway. */
  async ping(): Promise<void> {
    await ping(this.client, this.wait.ping);
  }

  private async update(stage: StageInput, act: Act): Promise<Recorded> {
    // The same command id with another body must not be given the first one's answer: the record refuses it.
    const updateId = `${act.commandId}:${act.requestHash.slice(0, 16)}`;
    try {
      return await inReach(
        this.client,
        () => this.handle(stage).executeUpdate<Recorded, [Act]>(act.command.type, { updateId, args: [act] }),
        this.wait,
      );
    } catch (error) {
      if (endedUnderway(error)) throw new WorkerAway();
      throw refusalIn(error) ?? (await this.silent(error));
    }
  }

  /** A missing or lost workflow is started; a completed one says why it hears nothing more. */
  private async revive(stage: StageInput): Promise<void> {
    if (await this.isCompleted(stage))
      throw new RuleBroken('STAGE.FINISHED', 'This stage is finished', { stageId: stage.stageId });
    await this.start(stage);
  }

  private async isCompleted(stage: StageInput): Promise<boolean> {
    try {
      const { status } = await inReach(this.client, () => this.handle(stage).describe(), this.wait);
      return status.name === 'COMPLETED';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw isGrpcDeadlineError(error) ? new TemporalAway() : error;
    }
  }

  /** Out of time: is it the worker, or Temporal itself? */
  private async silent(error: unknown): Promise<unknown> {
    if (!(error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error))) return error;
    return this.ping().then(
      () => new WorkerAway(),
      (away: unknown) => away,
    );
  }

  private handle(stage: StageInput): ReturnType<Client['workflow']['getHandle']> {
    return this.client.workflow.getHandle(stage.stageId);
  }
}
