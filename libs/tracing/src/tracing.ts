import { type Resource } from '@opentelemetry/resources';
import { type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { type IncomingMessage } from 'node:http';
import { type TracingConfig } from './tracing.config';

/** The process whose work is traced. */
export interface Traced {
  /** Such as `api`. */
  name: string;
  version: string;
  /** The pattern of the route that a request took. */
  routeOf?: (request: IncomingMessage) => string;
  /** Origins that are ours: requests to them carry the trace on. To everybody else it stays unknown. */
  asks?: readonly string[];
}

/** Traces, while they are on. */
export interface Tracing {
  /** Ids of the span under way, as members of a log line. */
  ids: () => { trace_id?: string; span_id?: string };
  /** The trace under way as W3C Trace Context writes it. */
  traceparent(): string | undefined;
  continued<T>(from: string, span: string, work: () => Promise<T>): Promise<T>;
  /** The only way out: it lets nothing pass that is not on the list. */
  readonly processor: SpanProcessor;
  readonly resource: Resource;
  stop(): Promise<void>;
}

let tracing: Tracing | undefined;

/** Traces from now on, when the configuration says where to; otherwise loads nothing. */
export async function startTracing(traced: Traced, config: TracingConfig): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = config;
  if (endpoint === undefined) return;
  const { begin } = await import('./begin/begin.js');
  tracing = begin(traced, { endpoint, share });
}

/** Sends what is left, for three seconds at most. */
export async function stopTracing(): Promise<void> {
  await tracing?.stop();
  tracing = undefined;
}

/** Undefined while traces are off. */
export function tracingNow(): Tracing | undefined {
  return tracing;
}

/** What carries the trace under way across a queue; undefined when there is none. */
export function traceparent(): string | undefined {
  return tracing?.traceparent();
}

/** Does the work as part of the trace that it comes from, if there is one. */
export function continueTrace<T>(from: string | undefined, span: string, work: () => Promise<T>): Promise<T> {
  return tracing && from !== undefined ? tracing.continued(from, span, work) : work();
}
