import { type Client, type WorkflowOptions, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type StageFinished, type StageInput, signals, taskQueue } from '#libs/contracts';

/** Starts the stage's workflow unless it runs already or has run to its end. */
export async function startStage(client: Client, stage: StageInput): Promise<void> {
  await unlessFinished(client.workflow.start(stage.kind, { ...optionsOf(stage), args: [stage] }));
}

/** Tells a journey that one of its stages has finished; starts its workflow if it is missing. A closed journey hears nothing more. */
export async function tellJourney(client: Client, journeyId: string, finished: StageFinished): Promise<void> {
  const journey: StageInput = { stageId: journeyId, kind: 'journey' };
  await unlessFinished(
    client.workflow.signalWithStart(journey.kind, {
      ...optionsOf(journey),
      args: [journey],
      signal: signals.stageFinished,
      signalArgs: [finished],
    }),
  );
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
    workflowTaskTimeout: '5 seconds',
  } as const satisfies WorkflowOptions;
}

async function unlessFinished(started: Promise<unknown>): Promise<void> {
  try {
    await started;
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
