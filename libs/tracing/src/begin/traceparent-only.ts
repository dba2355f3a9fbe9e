import { type Context, type TextMapGetter, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';

/** W3C Trace Context without `tracestate` and baggage: both are free text of whoever calls, and would travel on from here. */
export class TraceparentOnly extends W3CTraceContextPropagator {
  override extract(context: Context, carrier: unknown, getter: TextMapGetter): Context {
    const extracted = super.extract(context, carrier, getter);
    const span = trace.getSpanContext(extracted);
    return span?.traceState ? trace.setSpanContext(extracted, { ...span, traceState: undefined }) : extracted;
  }
}
