import { type ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { OpenTelemetryWorkflowClientInterceptor } from '@temporalio/interceptors-opentelemetry';
import { OpenTelemetryActivityInboundInterceptor } from '@temporalio/interceptors-opentelemetry/lib/worker';
import { type SerializableSpan } from '@temporalio/interceptors-opentelemetry/lib/workflow/definitions';
import { type Tracing } from '#libs/tracing';
import { type TemporalTracing } from './temporal-tracing';

/** The SDK's own interceptors. Those of workflows stand in a bundle of their own; what they tell comes out through a sink. */
export function interceptorsFor({ processor, resource }: Tracing): TemporalTracing {
  const fn = (_workflow: unknown, spans: SerializableSpan[]): void => {
    for (const span of spans) processor.onEnd({ ...ofToday(span), resource });
  };
  return {
    client: [new OpenTelemetryWorkflowClientInterceptor()],
    worker: {
      interceptors: { activity: [(context) => ({ inbound: new OpenTelemetryActivityInboundInterceptor(context) })] },
      sinks: { exporter: { export: { fn } } },
    },
  };
}

/** Inside the sandbox OpenTelemetry is of its first generation, outside of its second. */
function ofToday(span: SerializableSpan): Omit<ReadableSpan, 'resource'> {
  const { spanContext, parentSpanId, instrumentationLibrary, ...same } = span;
  const { traceId, spanId, traceFlags } = spanContext;
  return {
    ...same,
    spanContext: () => ({ traceId, spanId, traceFlags }),
    parentSpanContext: parentSpanId === undefined ? undefined : { traceId, spanId: parentSpanId, traceFlags },
    instrumentationScope: instrumentationLibrary,
  };
}
