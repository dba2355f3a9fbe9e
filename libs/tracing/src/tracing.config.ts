import { z } from 'zod';

/** What every process reads about traces. The names are OpenTelemetry's own. */
export const tracingConfig = {
  /** Base address of an OTLP receiver (HTTP, JSON); `/v1/traces` is added. Without it nothing of OpenTelemetry is even loaded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  /** What the receiver wants to see, such as a key: `name=value` joined by commas. */
  OTEL_EXPORTER_OTLP_HEADERS: z.string().min(1).optional(),
  /** Share of requests that are traced, 0 to 1. Whoever calls with a trace of their own decides for themselves. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number('must be a number from 0 to 1').min(0).max(1).default(1),
} as const;

export type TracingConfig = z.output<z.ZodObject<typeof tracingConfig>>;
