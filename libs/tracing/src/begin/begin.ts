import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node';
import { createRequire } from 'node:module';
import { DiscreetProcessor } from '../discreet/discreet-processor';
import { type Traced, type Tracing } from '../tracing';
import { instrumentations } from './instrumentations';
import { TraceparentOnly } from './traceparent-only';

const patienceMs = 3_000;

/**
 * Loads OpenTelemetry and traces this process from now on.
 *
 * @param endpoint base address of an OTLP receiver
 * @param share of the traces that begin here, 0 to 1
 */
export function begin(traced: Traced, { endpoint, share }: { endpoint: string; share: number }): Tracing {
  const resource = resourceFromAttributes({
    'service.name': `childs-journey-${traced.name}`,
    'service.version': traced.version,
  });
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: patienceMs });
  const processor = new DiscreetProcessor(new BatchSpanProcessor(exporter, { exportTimeoutMillis: patienceMs }));
  const provider = new NodeTracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [processor],
  });
  provider.register({ propagator: new TraceparentOnly() });
  registerInstrumentations({ tracerProvider: provider, instrumentations: instrumentations(traced) });
  loadAgain('http', 'pg');
  const tracer = provider.getTracer('childs-journey');

  return {
    resource,
    processor,
    ids: () => {
      const now = trace.getActiveSpan()?.spanContext();
      return now ? { trace_id: now.traceId, span_id: now.spanId } : {};
    },
    traceparent() {
      const carrier: { traceparent?: string } = {};
      propagation.inject(context.active(), carrier);
      return carrier.traceparent;
    },
    continued: (from, name, work) =>
      context.with(propagation.extract(ROOT_CONTEXT, { traceparent: from }), () =>
        tracer.startActiveSpan(name, { kind: SpanKind.CONSUMER }, async (span) => {
          try {
            return await work();
          } catch (error) {
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.end();
          }
        }),
      ),
    stop: () => provider.shutdown(),
  };
}

/** What was loaded before is instrumented when it is asked for once more: no program has to load its parts in a certain order. */
function loadAgain(...modules: string[]): void {
  const ask = createRequire(__filename);
  for (const name of modules) ask(name);
}
