import { createServer, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Received {
  headers: Record<string, string>;
  body: string;
  /** `webhook-id` */
  id: string;
  at: number;
}

/** What the receiver does with the n-th request, from 1. */
export type Answering = (
  n: number,
  received: Received,
) => { status: number; headers?: Record<string, string>; after?: number };

/** A subscriber on this machine that remembers all it was sent. */
export async function receiver(answering: Answering = () => ({ status: 204 })) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = oneEach(request.headers);
      const one = { headers, body: Buffer.concat(chunks).toString(), id: headers['webhook-id'] ?? '', at: Date.now() };
      received.push(one);
      const { status, headers: more, after = 0 } = answering(received.length, one);
      void sleep(after).then(() => response.writeHead(status, more).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    ids: () => received.map(({ id }) => id),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function oneEach(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
