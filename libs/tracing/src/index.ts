export {
  continueTrace,
  startTracing,
  stopTracing,
  traceparent,
  type Traced,
  type Tracing,
  tracingNow,
} from './tracing';
export { tracingConfig, type TracingConfig } from './tracing.config';
