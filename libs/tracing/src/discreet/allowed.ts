import { type Attributes, type AttributeValue } from '@opentelemetry/api';

const errorWord = /^([A-Z][A-Za-z0-9_.]*|\d{1,5})$/;

/**
 * All that may be told of a span, each with what it may look like; names are OpenTelemetry's. Whatever is not here stays here: addresses,
 * queries, headers, agents, statements, parameters, messages, ids of workflows.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/
 */
const allowed: Readonly<Record<string, RegExp>> = {
  'http.request.method': /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/,
  'http.response.status_code': /^[1-5]\d\d$/,
  /** The pattern, such as `/journeys/:journeyId`. */
  'http.route': /^\/[A-Za-z0-9/:_.*-]*$/,
  'db.system.name': /^postgresql$/,
  'db.operation.name': /^[A-Z]+$/,
  'db.collection.name': /^[a-z_]+$/,
  /** A status, the class of an error, or a code such as `VERSION.STALE`. */
  'error.type': errorWord,
  'exception.type': errorWord,
};

export function allowedOf(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name, value]) => isAllowed(name, value)));
}

function isAllowed(name: string, value: AttributeValue | undefined): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return Object.hasOwn(allowed, name) && allowed[name]?.test(String(value)) === true;
}
