import { type Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { runsOf } from '../../support/kept-histories';

const { EventType } = temporal.api.enums.v1;

/** What Temporal keeps of some workflows. */
export interface Kept {
  workflows: number;
  events: number;
  /** What Temporal Cloud would bill: starts, updates, signals, timers, activities, and each local activity's marker. */
  actions: number;
  /** Of the histories, as Temporal counts them. */
  bytes: number;
}

const billed = new Set<number>([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_TIMER_STARTED,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_MARKER_RECORDED,
  EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES,
]);

export async function keptOf(client: Client, workflowIds: readonly string[]): Promise<Kept> {
  const kept: Kept = { workflows: workflowIds.length, events: 0, actions: 0, bytes: 0 };
  for (const id of workflowIds) {
    for (const { events } of await runsOf(client, id)) {
      kept.events += events?.length ?? 0;
      kept.actions += (events ?? []).filter(({ eventType }) => eventType && billed.has(Number(eventType))).length;
    }
    const { raw } = await client.workflow.getHandle(id).describe();
    kept.bytes += Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0);
  }
  return kept;
}

/** Nothing is under way in any of them: each waits for people or for time. */
export async function settled(client: Client, workflowIds: readonly string[]): Promise<void> {
  for (let quiet = 0, asked = 0; quiet < 2; asked += 1) {
    if (asked > 2_000) throw new Error('The workflows do not come to rest');
    const busy = await Promise.all(workflowIds.map((id) => isBusy(client, id)));
    quiet = busy.includes(true) ? 0 : quiet + 1;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

async function isBusy(client: Client, workflowId: string): Promise<boolean> {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  return Boolean(raw.pendingWorkflowTask) || (raw.pendingActivities ?? []).length > 0;
}
