import express from 'express';
import { type AddressInfo } from 'node:net';
import { measuringRequests, processMetrics } from './http-metrics';
import { openOperationsPort, type OperationsPort } from './operations-port';

const here = { METRICS_PORT: 0, METRICS_HOST: '127.0.0.1' };

describe('the operations port', () => {
  const opened: { close(): unknown }[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((it) => it.close())));

  const open = async (...[registry, ready]: [ReturnType<typeof processMetrics>, (() => boolean)?]) => {
    const port = (await openOperationsPort(here, registry, ready)) as OperationsPort;
    opened.push(port);
    return (path: string) => fetch(`http://127.0.0.1:${port.port}${path}`);
  };

  it('is not there unless a port is named', async () => {
    expect(await openOperationsPort({ METRICS_HOST: '127.0.0.1' }, processMetrics('api'))).toBeUndefined();
  });

  it('answers Prometheus with measures of the process, labelled with its name', async () => {
    const get = await open(processMetrics('worker'));
    const answer = await get('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toMatch(/^process_resident_memory_bytes\{process="worker"\} \d+$/m);
  });

  it('says that the process is not ready while it does no work, and that it lives', async () => {
    let ready = false;
    const get = await open(processMetrics('worker'), () => ready);
    expect([(await get('/ping')).status, (await get('/ready')).status]).toEqual([200, 503]);
    ready = true;
    expect((await get('/ready')).status).toBe(200);
  });

  it('knows nothing else', async () => {
    const get = await open(processMetrics('web'));
    expect((await get('/journeys/1')).status).toBe(404);
  });

  it('measures requests by pattern: no id, no query and no made-up method gets into a label', async () => {
    const registry = processMetrics('api');
    const app = express();
    app.use(measuringRequests(registry));
    app.get('/journeys/:journeyId', (_request, response) => void response.sendStatus(204));
    const server = app.listen(0, '127.0.0.1');
    opened.push(server);
    await new Promise((listening) => server.once('listening', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await fetch(`${address}/journeys/5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001?name=Sample`);
    await fetch(`${address}/nowhere/Sample`, { method: 'PROPFIND' });
    const text = await registry.metrics();
    expect(text).toContain(
      'http_request_duration_seconds_count{process="api",method="GET",route="/journeys/:journeyId",status="204"} 1',
    );
    expect(text).toContain(
      'http_request_duration_seconds_count{process="api",method="other",route="none",status="404"} 1',
    );
    expect(text).not.toMatch(/5b0c9a52|Sample|PROPFIND/);
  });
});
