import { z } from 'zod';

/** What every process reads about its operations port, under the same names. */
export const metricsConfig = {
  /** Port of `/metrics` and of the process's own probes; not for the public. Without it there is none. */
  METRICS_PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
} as const;

export type MetricsConfig = z.output<z.ZodObject<typeof metricsConfig>>;
