import { type TelemetryOptions } from '@temporalio/worker';
import { type WorkerConfig } from '../config/config';

/** The SDK's own metrics, for Prometheus, when TEMPORAL_METRICS_PORT asks for them. Durations in seconds, counters ending in `_total`. */
export function telemetryOf({ TEMPORAL_METRICS_PORT, METRICS_HOST }: WorkerConfig): TelemetryOptions {
  if (TEMPORAL_METRICS_PORT === undefined) return {};
  return {
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
