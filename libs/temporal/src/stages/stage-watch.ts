import { type Client } from '@temporalio/client';
import { taskQueue } from '#libs/contracts';
import { TemporalAway } from '../away';
import { grpc, grpcCode } from './grpc-code';
import { ping } from './in-reach';

/** A stage whose workflow's task fails again and again: it stands still at a bug. */
export interface FailingStage {
  stageId: string;
  kind: string;
  /** When the task that fails was scheduled first, ISO. */
  since: string;
  attempts: number;
}

export interface StagesSeen {
  /** Processes that asked for tasks of stages during the last minute or so. */
  workers: number;
  /** The first 20; more are told as `moreFailing`. */
  failing: FailingStage[];
  moreFailing: boolean;
}

const most = 20;
const answerMs = 5_000;
/** A worker asks for a task for a minute, then asks again. */
const askedWithinMs = 90_000;
const workflowTasks = 1;

const query = `ExecutionStatus = 'Running' AND TaskQueue = '${taskQueue}' AND TemporalReportedProblems IS NOT NULL`;

/** What Temporal itself knows of stages and workers, a few seconds old. Throws TemporalAway. */
export async function watchStages(client: Client): Promise<StagesSeen> {
  await ping(client);
  try {
    return await client.withDeadline(Date.now() + answerMs, async () => {
      const [workers, ids] = await Promise.all([workersOf(client), failingIds(client)]);
      const looked = await Promise.all(ids.slice(0, most).map((id) => lookAt(client, id)));
      return { workers, failing: looked.filter((it) => it !== undefined), moreFailing: ids.length > most };
    });
  } catch (error) {
    throw grpcCode(error) === grpc.unavailable ? new TemporalAway() : error;
  }
}

async function workersOf(client: Client): Promise<number> {
  const { namespace } = client.options;
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: workflowTasks,
  });
  const since = Date.now() - askedWithinMs;
  const recent = pollers.filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 >= since);
  return new Set(recent.map(({ identity }) => identity)).size;
}

async function failingIds(client: Client): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query, pageSize: most + 1 })) {
    ids.push(workflowId);
    if (ids.length > most) break;
  }
  return ids;
}

/** Undefined when the task has gone well meanwhile. */
async function lookAt(client: Client, stageId: string): Promise<FailingStage | undefined> {
  const { type, raw } = await client.workflow.getHandle(stageId).describe();
  const task = raw.pendingWorkflowTask;
  const first = Number(task?.originalScheduledTime?.seconds ?? 0) * 1_000;
  if (!task || first === 0) return undefined;
  return { stageId, kind: type, since: new Date(first).toISOString(), attempts: Number(task.attempt ?? 1) };
}
