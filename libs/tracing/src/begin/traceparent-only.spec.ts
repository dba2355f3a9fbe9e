import { defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT } from '@opentelemetry/api';
import { TraceparentOnly } from './traceparent-only';

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe("a caller's trace", () => {
  it('is gone on with by its ids, without a word of theirs', () => {
    const propagator = new TraceparentOnly();
    const theirs = { traceparent, tracestate: 'vendor=Zephyrquill', baggage: 'child=Zephyrquill' };
    const ours = {};
    propagator.inject(propagator.extract(ROOT_CONTEXT, theirs, defaultTextMapGetter), ours, defaultTextMapSetter);
    expect(ours).toEqual({ traceparent });
  });
});
