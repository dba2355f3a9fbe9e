import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';

/** Histories of released workflows: every change of a workflow must still replay them. */
export const historiesFolder = join(__dirname, '..', 'replay', 'histories');

/** Stores each run of these workflows as `<workflow>/<story>[-<run>].json`. */
export async function keepHistories(client: Client, story: string, stageIds: string[]): Promise<void> {
  for (const id of stageIds) {
    const { type } = await client.workflow.getHandle(id).describe();
    for (const [index, history] of (await runsOf(client, id)).entries()) {
      const name = `${story.replaceAll(/[^A-Za-z0-9]+/g, '-')}${index === 0 ? '' : `-${index + 1}`}.json`;
      const file = join(historiesFolder, type, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, historyToJSON(history));
    }
  }
}

type History = Parameters<typeof historyToJSON>[0];

/** Oldest first: a run that continued another names it in its first event. */
async function runsOf(client: Client, workflowId: string, runId?: string): Promise<History[]> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  return [...(before ? await runsOf(client, workflowId, before) : []), history];
}
