import { z } from 'zod';
import { continueTrace, startTracing, stopTracing, traceparent, tracingNow } from './tracing';
import { tracingConfig } from './tracing.config';

const schema = z.object(tracingConfig);

describe('traces', () => {
  it('are off unless somebody says where they go', async () => {
    await startTracing({ name: 'api', version: '0.1.0' }, schema.parse({}));
    expect([tracingNow(), traceparent()]).toEqual([undefined, undefined]);
    await stopTracing();
  });

  it('while they are off leave work as it is', async () => {
    const from = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    expect(await continueTrace(from, 'outbox:workflow', () => Promise.resolve('done'))).toBe('done');
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://collector:4317'],
    ['OTEL_TRACES_SAMPLER_ARG', '2'],
    ['OTEL_TRACES_SAMPLER_ARG', 'often'],
  ])('are refused with %s as %s', (name, value) => {
    expect(schema.safeParse({ [name]: value }).error?.issues.map(({ path }) => path)).toEqual([[name]]);
  });
});
