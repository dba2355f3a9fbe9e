import { type Client, type WorkflowOptions, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type StageFinished, type StageInput, signals, taskQueue } from '#libs/contracts';

/** Starts the stage's workflow unless it runs already or has run to its end. */
export async function startStage(client: Client, stage: StageInput): Promise<void> {
  await unlessFinished(client, () => client.workflow.start(stage.kind, { ...optionsOf(stage), args: [stage] }));
}

/** Tells a journey that one of its stages has finished; starts its workflow if it is missing. A closed journey hears nothing more. */
export async function tellJourney(client: Client, journeyId: string, finished: StageFinished): Promise<void> {
  await signal(client, { stageId: journeyId, kind: 'journey' }, signals.stageFinished, finished);
}

/** Asks a stage to work its deadlines out again; starts its workflow if it is missing. A finished stage has none. */
export async function recalculate(client: Client, stage: StageInput, reason: string): Promise<void> {
  await signal(client, stage, signals.recalculate, { reason });
}

async function signal(client: Client, stage: StageInput, name: string, message: unknown): Promise<void> {
  const start = { ...optionsOf(stage), args: [stage], signal: name, signalArgs: [message] };
  await unlessFinished(client, () => client.workflow.signalWithStart(stage.kind, start));
}

/**
 * The workflow's type is the stage's kind and its id the stage's id. A lost run (terminated, failed) may be started again: it loads
 * itself from the record. A completed one may not.
 */
export function optionsOf(stage: StageInput) {
  return {
    workflowId: stage.stageId,
    taskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    workflowTaskTimeout: '3 seconds',
  } as const satisfies WorkflowOptions;
}

/** Nobody waits for these calls longer than an activity may take. */
const patienceMs = 4_500;

async function unlessFinished(client: Client, call: () => Promise<unknown>): Promise<void> {
  try {
    await client.withDeadline(Date.now() + patienceMs, call);
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
