import { randomInt } from 'node:crypto';
import { freePorts, portIsFree } from '../processes/free-port';

/** Loopback ports of the server's four services. */
export interface ServicePorts {
  frontend: number;
  http: number;
  rest: { history: number; matching: number; worker: number };
  membership: { frontend: number; history: number; matching: number; worker: number };
}

/** Free ones, but for the frontend's where it is given. */
export async function servicePorts(given?: number): Promise<ServicePorts> {
  const [frontend, http, history, matching, worker] = (await freePorts(5)) as [number, number, number, number, number];
  return {
    frontend: given ?? frontend,
    http,
    rest: { history, matching, worker },
    membership: await membershipPorts(),
  };
}

/** The server writes these into a column that holds no more than this; what a system hands out as free is often above it. */
const MOST = 32_767;

async function membershipPorts(): Promise<ServicePorts['membership']> {
  const found: number[] = [];
  while (found.length < 4) {
    const port = randomInt(10_000, MOST + 1);
    if (!found.includes(port) && (await portIsFree(port))) found.push(port);
  }
  const [frontend, history, matching, worker] = found as [number, number, number, number];
  return { frontend, history, matching, worker };
}
