import { type TelemetryOptions } from '@temporalio/worker';
import { type WorkerConfig } from '../config/config';

/**
 * What the SDK's core logs goes through the worker's own log, as JSON. Its metrics are for Prometheus, when TEMPORAL_METRICS_PORT asks for
 * them: durations in seconds, counters ending in `_total`.
 */
export function telemetryOf({ TEMPORAL_METRICS_PORT, METRICS_HOST }: WorkerConfig): TelemetryOptions {
  const logging = { forward: {} };
  if (TEMPORAL_METRICS_PORT === undefined) return { logging };
  return {
    logging,
    metrics: {
      prometheus: {
        bindAddress: `${METRICS_HOST}:${TEMPORAL_METRICS_PORT}`,
        countersTotalSuffix: true,
        unitSuffix: true,
        useSecondsForDurations: true,
      },
    },
  };
}
