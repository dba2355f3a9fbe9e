import { type Database } from '#libs/database';
import { type Channels } from '../channel';
import { codeOf } from '../code-of';
import { dueTargets } from './claim';
import { fanOut, fanOutBatch } from './fan-out';
import { Lanes } from './lanes';
import { listen } from './listen';
import { type RelayLog } from './log';
import { openBook } from './settle';
import { Wake } from './wake';

export interface RelayOptions {
  db: Database;
  /** Address of the same database, for the one connection that listens. */
  url: string;
  channels: Channels;
  log: RelayLog;
  /** Milliseconds after which the deliveries of a relay that died are due again. */
  lease?: number;
  /** Milliseconds between two looks when nobody rings. */
  every?: number;
}

export interface Relay {
  /** Ends when the tries under way have ended; everything else stays due for the next relay. */
  stop(): Promise<void>;
}

/**
 * Carries messages from the outbox to their receivers until it is stopped. At least once: a receiver may see a message again, always under
 * the same id, and may see a later one first after a failure. Any number of relays may run side by side.
 */
export function startRelay({ db, url, channels, log, lease = 15_000, every = 1_000 }: RelayOptions): Relay {
  const stopping = new AbortController();
  const wake = new Wake();
  const lanes = new Lanes(channels, { db, book: openBook(db), log, lease, stopping: stopping.signal });
  const listening = listen(url, () => wake.ring(), log);

  const run = async (): Promise<void> => {
    let failing = false;
    while (!stopping.signal.aborted) {
      try {
        const fannedOut = await fanOut(db, channels.mail !== undefined);
        for (const target of await dueTargets(db)) lanes.open(target);
        if (fannedOut === fanOutBatch) wake.ring();
        if (failing) log.info('The relay works again');
        failing = false;
      } catch (error) {
        if (!failing) log.warn({ reason: codeOf(error) }, 'The relay cannot work for now; it tries again every second');
        failing = true;
      }
      await wake.next(every);
    }
    await lanes.settled();
  };

  const done = run();
  return {
    stop: async () => {
      stopping.abort();
      wake.ring();
      await done;
      await listening.close();
    },
  };
}
