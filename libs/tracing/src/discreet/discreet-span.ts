import { type Attributes, type SpanContext } from '@opentelemetry/api';
import { type ReadableSpan, type TimedEvent } from '@opentelemetry/sdk-trace-node';
import { allowedOf } from './allowed';

/** What code calls things, such as `RunActivity:record`: no blank, so that no name of two words and no sentence passes. */
const codeWord = /^[A-Za-z][\w.-]{0,63}(:[\w.-]{1,63})?$/;

/** The span as it may leave the process: when, how long, of what kind, and whether it failed; never of whom. */
export function discreetSpan(span: ReadableSpan): ReadableSpan {
  const { kind, startTime, endTime, duration, ended, resource, instrumentationScope, parentSpanContext } = span;
  const attributes = allowedOf(span.attributes);
  return {
    ...{ kind, startTime, endTime, duration, ended, resource, instrumentationScope, attributes },
    name: nameOf(span.name, attributes),
    spanContext: () => idsOf(span.spanContext()),
    parentSpanContext: parentSpanContext && idsOf(parentSpanContext),
    status: { code: span.status.code },
    links: span.links.map((link) => ({ context: idsOf(link.context) })),
    events: span.events.flatMap(classOfError),
    ...{ droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
  };
}

/** The instrumentations' own names may hold more than they say: `pg.query:SELECT journey` has the database's name in it. */
function nameOf(given: string, attributes: Attributes): string {
  const { 'http.request.method': method, 'http.route': route } = attributes;
  const { 'db.operation.name': operation, 'db.collection.name': table } = attributes;
  const told = [method ?? operation, route ?? table].filter((part) => part !== undefined);
  if (told.length > 0) return told.join(' ');
  return codeWord.test(given) ? given : 'unnamed';
}

function idsOf({ traceId, spanId, traceFlags }: SpanContext): SpanContext {
  return { traceId, spanId, traceFlags };
}

function classOfError({ name, time, attributes = {} }: TimedEvent): TimedEvent[] {
  if (name !== 'exception') return [];
  return [{ name, time, attributes: allowedOf({ 'exception.type': attributes['exception.type'] }) }];
}
