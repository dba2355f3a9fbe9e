import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type DatabaseRole } from './client';

export interface ListenOptions {
  url: string;
  role?: DatabaseRole;
  /** A plain name, such as `live`. */
  channel: string;
  /** Each notice's payload, in the order of the commits. */
  heard: (payload: string) => void;
  /** It listens: at first, and again after each loss. What was said in between was missed. */
  listening: () => void;
  lost: (error: unknown) => void;
  /** Milliseconds between two tries. */
  pause?: number;
}

export interface Listening {
  close(): Promise<void>;
}

/** Hears the notices of a channel over a connection of its own, which is made again by itself when it is lost. */
export function listenTo(options: ListenOptions): Listening {
  const closing = new AbortController();
  const closed = stayConnected(options, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await closed;
    },
  };
}

async function stayConnected(options: ListenOptions, closing: AbortSignal): Promise<void> {
  const { url, role, channel, lost, pause = 2_000 } = options;
  while (!closing.aborted) {
    const client = new Client({
      connectionString: url,
      ...(role ? { options: `-c role=${role}` } : {}),
      application_name: `journey_${channel}`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    try {
      await untilLost(client, options, closing);
    } catch (error) {
      lost(error);
      await sleep(pause, undefined, { signal: closing }).catch(ignoreAbort);
    } finally {
      await client.end().catch(() => undefined); // it may be closed already
    }
  }
}

/** Resolves when closing; throws when the connection is lost. */
async function untilLost(client: Client, options: ListenOptions, closing: AbortSignal): Promise<void> {
  const over = new Promise<void>((resolve, reject) => {
    closing.addEventListener('abort', () => resolve(), { once: true });
    client.once('end', () => reject(new Error('The connection ended')));
    client.on('error', reject);
  });
  over.catch(() => undefined); // it may reject before anybody awaits it; the await below tells
  client.on('notification', ({ payload = '' }) => options.heard(payload));
  await client.connect();
  await client.query(`LISTEN ${client.escapeIdentifier(options.channel)}`);
  options.listening();
  await over;
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
