import { randomInt } from 'node:crypto';
import { createServer, type AddressInfo, type Server } from 'node:net';

/**
 * Systems give connections that go out a port from 32768 on. One from below is still free when a part takes it a moment later, or again
 * after a restart, however many connections others open meanwhile.
 */
const lowest = 20_000;
const beyond = 32_768;

/** A loopback TCP port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port as number;
}

/** Distinct free ports: all are held open together before the first is given back. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listeningSomewhere()));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/** Whether this loopback port can be listened on now. */
export async function portIsFree(port: number): Promise<boolean> {
  const server = await listening(port);
  if (server) await new Promise((closed) => server.close(closed));
  return server !== undefined;
}

async function listeningSomewhere(): Promise<Server> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const server = await listening(randomInt(lowest, beyond));
    if (server) return server;
  }
  throw new Error(`No port from ${lowest} to ${beyond - 1} is free`);
}

/** Undefined: somebody else has the port. */
function listening(port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ port, host: '127.0.0.1' }, () => resolve(server));
  });
}
