import { type AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import express from 'express';
import { pino } from 'pino';
import { requestLog } from './request-log';

it('the line of a request has its pattern, its status and what was refused, and nothing that was sent', async () => {
  const lines = new PassThrough({ encoding: 'utf8' });
  const app = express();
  app.use(requestLog(pino({}, lines), () => false));
  app.get('/things/:id', (_request, response) => {
    response.locals['code'] = 'REQUEST.PARAMETER_INVALID';
    response.status(400).json({ detail: 'Synthetic' });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [[line]] = await Promise.all([
    once(lines, 'data') as Promise<[string]>,
    fetch(`http://127.0.0.1:${port}/things/ada?name=Ada`, { headers: { 'x-secret': 'Ada' } }),
  ]);
  server.close();
  const told = { method: 'GET', route: '/things/:id', code: 'REQUEST.PARAMETER_INVALID', status: 400 };
  const { res, ...rest } = JSON.parse(line) as { res?: object };
  expect({ ...res, ...rest }).toMatchObject(told);
  expect(line).not.toMatch(/ada|Synthetic/i);
});
