import { type Client, isGrpcDeadlineError, QueryNotRegisteredError, WorkflowNotFoundError } from '@temporalio/client';
import { type Held, type StageInput, stateQuery, taskQueue } from '#libs/contracts';
import { TemporalAway } from '../away';
import { grpc, grpcCode } from './grpc-code';
import { ping } from './in-reach';
import { optionsOf } from './start-stage';

/** What is known of a stage's workflow. `silent`: it runs, and no worker tells what it holds (none is there, or it stands at a bug). */
export type Workflow = { is: 'running'; held: Held } | { is: 'silent' } | { is: 'notRunning' };

/** A worker that is there reads a stage's history again within this. */
const answerMs = 8_000;

/** The operator's way to stages: sees what runs, and sets it right by the record. Never used for people's acts. */
export class StageOperator {
  constructor(private readonly client: Client) {}

  /** Ids of the stages whose workflows run, a few seconds old. Throws TemporalAway. */
  async running(): Promise<Set<string>> {
    await ping(this.client);
    const ids = new Set<string>();
    const query = `ExecutionStatus = 'Running' AND TaskQueue = '${taskQueue}'`;
    for await (const { workflowId } of this.client.workflow.list({ query, pageSize: 1_000 })) ids.add(workflowId);
    return ids;
  }

  /** What the stage's workflow holds at this moment. */
  async look(stageId: string): Promise<Workflow> {
    const workflow = this.client.workflow.getHandle(stageId);
    try {
      return await this.client.withDeadline(Date.now() + answerMs, async () => {
        const { status } = await workflow.describe();
        return status.name === 'RUNNING'
          ? { is: 'running', held: await workflow.query<Held>(stateQuery) }
          : { is: 'notRunning' };
      });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { is: 'notRunning' };
      if (isMute(error)) return { is: 'silent' };
      throw grpcCode(error) === grpc.unavailable ? new TemporalAway() : error;
    }
  }

  /** Starts the stage's workflow from the record, whatever became of an earlier one. One that runs stays. */
  async startAgain(stage: StageInput): Promise<void> {
    const options = { ...optionsOf(stage), workflowIdReusePolicy: 'ALLOW_DUPLICATE' } as const;
    await this.client.workflow.start(stage.kind, { ...options, args: [stage] });
  }

  /** Ends a workflow that holds something else than the record. `reason` is a code. */
  async end(stageId: string, reason: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(stageId).terminate(reason);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error; // it has ended by itself
    }
  }
}

function isMute(error: unknown): boolean {
  return (
    error instanceof QueryNotRegisteredError ||
    isGrpcDeadlineError(error) ||
    grpcCode(error) === grpc.cancelled ||
    grpcCode(error) === grpc.failedPrecondition
  );
}
