import { type WorkflowClientInterceptor } from '@temporalio/client';
import { type WorkerOptions } from '@temporalio/worker';
import { tracingNow } from '#libs/tracing';

/** How a trace gets through Temporal: from client to workflow to activity, in headers that hold ids only. */
export interface TemporalTracing {
  client: WorkflowClientInterceptor[];
  worker: Pick<WorkerOptions, 'interceptors' | 'sinks'>;
}

/** Undefined, and nothing is loaded, while traces are off. */
export async function temporalTracing(): Promise<TemporalTracing | undefined> {
  const tracing = tracingNow();
  if (tracing === undefined) return undefined;
  const { interceptorsFor } = await import('./interceptors.js');
  return interceptorsFor(tracing);
}
