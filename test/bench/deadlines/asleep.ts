import { type Client } from '@temporalio/client';
import { taskQueue } from '#libs/contracts';

const looks = 3;
const everyMs = 500;

/** What it takes when all sleep already. */
export const quietMs = looks * everyMs;

/** Waits until no workflow has a task that waits for the worker: those that have started have read their stage, and sleep. */
export async function asleep(client: Client, namespace: string): Promise<void> {
  for (let quiet = 0; quiet < looks;) {
    const request = { namespace, taskQueue: { name: taskQueue }, taskQueueType: workflowTasks, reportStats: true };
    const { stats } = await client.workflowService.describeTaskQueue(request);
    quiet = Number(stats?.approximateBacklogCount ?? 0) === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

const workflowTasks = 1; // temporal.api.enums.v1.TASK_QUEUE_TYPE_WORKFLOW
