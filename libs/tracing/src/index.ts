/** Traces, off unless asked for, and what may stand in them. */
export { continueTrace, startTracing, stopTracing, traceparent, type Tracing, tracingNow } from './tracing';
export { tracingConfig, type TracingConfig } from './tracing.config';
