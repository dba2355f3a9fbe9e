import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Registry } from 'prom-client';
import { type MetricsConfig } from './metrics.config';

export interface OperationsPort {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers Prometheus (`/metrics`) and probes (`/ping`, `/ready`) on a port of their own, away from people.
 *
 * @param ready whether the process does its work now; without it that it answers is enough
 * @returns undefined when METRICS_PORT is not set
 */
export async function openOperationsPort(
  { METRICS_PORT, METRICS_HOST }: MetricsConfig,
  registry: Registry,
  ready: () => boolean = () => true,
): Promise<OperationsPort | undefined> {
  if (METRICS_PORT === undefined) return undefined;
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, type = 'text/plain; charset=utf-8'): void =>
      void response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (request.url === '/ping') return answer(200, 'ok\n');
    if (request.url === '/ready') return ready() ? answer(200, 'ready\n') : answer(503, 'not at work\n');
    if (request.url !== '/metrics') return answer(404, 'There are /metrics, /ping and /ready\n');
    registry.metrics().then(
      (text) => answer(200, text, registry.contentType),
      () => answer(500, 'The metrics cannot be read\n'),
    );
  });
  await listening(server, METRICS_PORT, METRICS_HOST);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, resolve);
  });
}
