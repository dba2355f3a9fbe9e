import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';

/** Histories of released workflows: every change of a workflow must still replay them. */
export const historiesFolder = join(__dirname, '..', 'replay', 'histories');

/**
 * Stores each run of these workflows as `<workflow>/<story>[-<run>].json`. One that is there stays: it stands for runs that were started
 * by released code, and goes by hand when none of them can be alive.
 */
export async function keepHistories(client: Client, story: string, stageIds: string[]): Promise<void> {
  for (const id of stageIds) {
    const { type } = await client.workflow.getHandle(id).describe();
    for (const [index, history] of (await runsOf(client, id)).entries()) {
      const name = `${story.replaceAll(/[^A-Za-z0-9]+/g, '-')}${index === 0 ? '' : `-${index + 1}`}.json`;
      const file = join(historiesFolder, type, name);
      mkdirSync(dirname(file), { recursive: true });
      if (!existsSync(file)) writeFileSync(file, toText(history));
    }
  }
}

type History = temporal.api.history.v1.IHistory;
const { History: HistoryType } = temporal.api.history.v1;

// The SDK's historyToJSON wants one copy of protobufjs in the tree; npm puts three there, and it refuses its own types.
function toText(history: History): string {
  const plain = HistoryType.toObject(HistoryType.fromObject(history), { longs: String, enums: String, bytes: String });
  return `${JSON.stringify(plain, null, 1)}\n`;
}

/** A stored history, as the replayer takes it. */
export function keptHistory(name: string): History {
  return HistoryType.fromObject(
    JSON.parse(readFileSync(join(historiesFolder, name), 'utf8')) as Record<string, unknown>,
  );
}

/** Every run of a workflow, oldest first: a run that continued another names it in its first event. */
export async function runsOf(client: Client, workflowId: string, runId?: string): Promise<History[]> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  return [...(before ? await runsOf(client, workflowId, before) : []), history];
}
