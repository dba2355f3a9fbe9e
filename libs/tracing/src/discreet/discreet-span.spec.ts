import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { type ReadableSpan, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { DiscreetProcessor } from './discreet-processor';

/** A synthetic child, an address and a text, wherever an instrumentation could put them. */
const said = 'Zephyrquill Oakenshimmer, 93 Peacockfeather Crescent: Synthetic';
const id = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';

const ids = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', traceFlags: 1 };
const stuffed = { ...ids, traceState: { serialize: () => said } } as unknown as ReturnType<ReadableSpan['spanContext']>;

const span = (told: Partial<ReadableSpan>): ReadableSpan => ({
  ...{ name: 'GET', kind: SpanKind.SERVER, startTime: [1, 0], endTime: [2, 0], duration: [1, 0], ended: true },
  ...{ spanContext: () => stuffed, parentSpanContext: stuffed, status: { code: SpanStatusCode.UNSET } },
  ...{ attributes: {}, links: [], events: [], resource: resourceFromAttributes({ 'service.name': 'sample' }) },
  ...{ instrumentationScope: { name: 'sample' }, droppedAttributesCount: 0, droppedEventsCount: 0 },
  ...{ droppedLinksCount: 0, ...told },
});

/** As the next processor sees it. */
function told(given: Partial<ReadableSpan>) {
  const seen: ReadableSpan[] = [];
  const next = { onEnd: (it: ReadableSpan) => seen.push(it) } as unknown as SpanProcessor;
  new DiscreetProcessor(next).onEnd(span(given));
  const [first] = seen;
  if (!first) throw new Error('The span did not pass');
  return { ...first, spanContext: first.spanContext() };
}

describe('a span that leaves the process', () => {
  it('is named by method and route, and says how it ended', () => {
    const attributes = {
      'http.request.method': 'POST',
      'http.route': '/contacts/:contactId/screening',
      'http.response.status_code': 409,
    };
    expect(told({ attributes })).toMatchObject({ name: 'POST /contacts/:contactId/screening', attributes });
  });

  it('of a statement is named by what it does and to which table', () => {
    const attributes = { 'db.operation.name': 'INSERT', 'db.collection.name': 'fact' };
    expect(told({ name: `pg.query:INSERT ${said}`, attributes }).name).toBe('INSERT fact');
  });

  it.each(['RunActivity:record', 'StartUpdate:screen', 'pg-pool.connect', 'outbox:workflow'])(
    'keeps the name that code gave it: %s',
    (name) => expect(told({ name }).name).toBe(name),
  );

  it('loses a name that could be a sentence', () => {
    expect(told({ name: said }).name).toBe('unnamed');
  });

  it.each([
    ['url.full', `http://api/people/${said}`],
    ['url.query', `name=${said}`],
    ['http.target', `/contacts/${id}`],
    ['http.route', `/people/${said}`],
    ['user_agent.original', said],
    ['client.address', '192.0.2.7'],
    ['db.query.text', `SELECT '${said}'`],
    ['db.statement', `SELECT '${said}'`],
    ['db.postgresql.values', [said]],
    ['db.collection.name', said],
    ['http.request.method', said],
    ['error.type', `No such child: ${said}`],
    ['workflowId', id],
    ['run_id', id],
    ['update_id', id],
    ['constructor', 'Object'],
  ])('loses %s', (name, value) => {
    expect(told({ attributes: { [name]: value } }).attributes).toEqual({});
  });

  it('of an error tells the class, and neither message nor stack', () => {
    const attributes = { 'exception.type': 'RuleBroken', 'exception.message': said, 'exception.stacktrace': said };
    const seen = told({
      status: { code: SpanStatusCode.ERROR, message: said },
      events: [
        { name: 'exception', time: [1, 5], attributes },
        { name: said, time: [1, 6], attributes: { note: said } },
      ],
    });
    expect(seen.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(seen.events).toEqual([{ name: 'exception', time: [1, 5], attributes: { 'exception.type': 'RuleBroken' } }]);
  });

  it.each(['RuleBroken', 'VERSION.STALE', '23505'])('of an error may tell %s', (type) => {
    expect(told({ attributes: { 'error.type': type } }).attributes).toEqual({ 'error.type': type });
  });

  it('has ids of trace and spans, and no free text beside them', () => {
    const seen = told({ links: [{ context: stuffed, attributes: { note: said } }] });
    expect([seen.spanContext, seen.parentSpanContext, seen.links]).toEqual([ids, ids, [{ context: ids }]]);
  });
});
