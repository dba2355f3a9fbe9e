import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from '../processes/free-port';
import type { Part } from '../processes/part';
import { startProcess } from '../processes/processes';
import { repositoryRoot } from '../repository-root';
import { restartable } from '../processes/restartable';
import { configurationOf, pagesConfiguration, type Addresses, type StackSettings } from './stack-settings';

/** A part that answers HTTP. */
export interface WebPart extends Part {
  readonly url: string;
}

/** The demo sign-in, on its own in a process. It answers the pages at the address where people find them. */
export async function startIdentity(settings: StackSettings, pages?: string): Promise<WebPart> {
  const port = settings.ports.identity ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...settings.env,
    PORT: String(port),
    IDENTITY_KEYS_FILE: settings.secrets.identityKeysFile,
    IDENTITY_PAGES: pages,
  };
  const part = await restartable(() =>
    startProcess({
      name: 'The demo sign-in',
      ...program(settings, 'libs/embedded/src/identity/main.js', 'identity'),
      env,
      ports: [port],
      ready: () => answersOk(`${url}/.well-known/openid-configuration`),
    }),
  );
  return Object.assign(part, { url });
}

/** The API. It is ready when it answers, whether or not its parts are there: `/ready` tells that. */
export async function startApi(settings: StackSettings, addresses: Addresses): Promise<WebPart> {
  const port = settings.ports.api ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const env = { ...configurationOf(settings, addresses), HOST: '127.0.0.1', PORT: String(port) };
  const part = await restartable(() =>
    startProcess({
      name: 'The API',
      ...program(settings, 'apps/api/src/main.js', 'api'),
      env,
      ports: [port],
      ready: () => answersOk(`${url}/ping`),
    }),
  );
  return Object.assign(part, { url });
}

/** The worker. It is ready when Temporal sees it waiting for work. */
export function startWorker(settings: StackSettings, addresses: Addresses): Promise<Part> {
  return restartable(() =>
    startProcess({
      name: 'The worker',
      ...program(settings, 'apps/worker/src/main.js', 'worker'),
      env: { PUBLIC_URL: addresses.pages, ...configurationOf(settings, addresses), PORT: undefined }, // that one is the API's
      readyWithin: 60_000,
      ready: (pid) => waitsForWork(addresses, pid),
    }),
  );
}

/** The web pages, ready when they answer. They speak to the API alone. */
export async function startWeb(settings: StackSettings, addresses: Addresses): Promise<WebPart> {
  const port = settings.ports.web ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const part = await restartable(() =>
    startProcess({
      name: 'The pages',
      ...program(settings, 'apps/web/src/main.js', 'web'),
      env: { ...pagesConfiguration(settings, addresses), HOST: '127.0.0.1', PORT: String(port) },
      ports: [port],
      ready: () => answersOk(`${url}/ping`),
    }),
  );
  return Object.assign(part, { url });
}

function program({ home }: StackSettings, script: string, log: string) {
  const path = join(repositoryRoot(), 'dist', script);
  return { command: process.execPath, args: ['--enable-source-maps', path], logFile: join(home.logs, `${log}.log`) };
}

async function answersOk(url: string): Promise<boolean> {
  return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
}

/** Temporal names each poller; the SDK's name for one begins with its process id. A killed one stays listed for minutes. */
async function waitsForWork({ temporalAddress, temporalNamespace }: Addresses, pid: number): Promise<boolean> {
  const connection = await Connection.connect({ address: temporalAddress, connectTimeout: 2_000 });
  try {
    const { taskQueue } = await import('#libs/contracts');
    const request = { namespace: temporalNamespace, taskQueue: { name: taskQueue }, taskQueueType: workflowTasks };
    const { pollers } = await connection.workflowService.describeTaskQueue(request);
    return (pollers ?? []).some((poller) => poller.identity?.startsWith(`${pid}@`));
  } finally {
    await connection.close();
  }
}

const workflowTasks = 1; // temporal.api.enums.v1.TASK_QUEUE_TYPE_WORKFLOW
