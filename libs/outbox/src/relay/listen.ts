import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { codeOf } from '../code-of';
import { type RelayLog } from './log';

/** Waits between two tries to listen; the relay looks by itself every second meanwhile. */
const PAUSE_MS = 2_000;

export interface Listening {
  close(): Promise<void>;
}

/** Rings whenever a message is left in the outbox. A connection of its own, made again by itself when it is lost. */
export function listen(url: string, ring: () => void, log: RelayLog): Listening {
  const closing = new AbortController();
  const closed = stayConnected(url, ring, log, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await closed;
    },
  };
}

async function stayConnected(url: string, ring: () => void, log: RelayLog, closing: AbortSignal): Promise<void> {
  while (!closing.aborted) {
    const client = new Client({
      connectionString: url,
      application_name: 'journey_relay',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    try {
      await untilLost(client, ring, closing);
    } catch (error) {
      log.warn({ reason: codeOf(error) }, 'The relay hears nothing from the database for now; it looks by itself');
      await sleep(PAUSE_MS, undefined, { signal: closing }).catch(ignoreAbort);
    } finally {
      await client
        .end()
        .catch((error: unknown) => log.debug({ reason: codeOf(error) }, 'The connection was closed already'));
    }
  }
}

/** Resolves when closing; throws when the connection is lost. */
async function untilLost(client: Client, ring: () => void, closing: AbortSignal): Promise<void> {
  const over = new Promise<void>((resolve, reject) => {
    closing.addEventListener('abort', () => resolve(), { once: true });
    client.once('end', () => reject(new Error('The connection ended')));
    client.on('error', reject);
  });
  over.catch(() => undefined); // it may reject before anybody awaits it; the await below tells
  client.on('notification', ring);
  await client.connect();
  await client.query('LISTEN outbox');
  ring(); // for what was left before
  await over;
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
