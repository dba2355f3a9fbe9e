import { type Database } from '#libs/database';
import { codeOf } from '../code-of';
import { type Mailer } from '../mail/mailer';
import { type RelayLog } from '../relay/log';
import { Wake } from '../relay/wake';
import { sendDigests } from './send-digests';

export interface DigestOptions {
  db: Database;
  mailer: Mailer;
  /** The service's address. */
  link: string;
  log: RelayLog;
  /** Milliseconds between two looks at the clock. */
  every?: number;
}

/** Looks at the clock until it is stopped, and sends the day's mails when their hour has come. */
export function keepDigests({ db, mailer, link, log, every = 60_000 }: DigestOptions): { stop(): Promise<void> } {
  const wake = new Wake();
  let stopped = false;
  const run = async (): Promise<void> => {
    while (!stopped) {
      try {
        const sent = await sendDigests(db, mailer, link);
        if (sent > 0) log.info({ sent }, 'Daily mails sent');
      } catch (error) {
        log.warn({ reason: codeOf(error) }, 'A daily mail was not sent; it is tried again');
      }
      if (!stopped) await wake.next(every);
    }
  };
  const done = run();
  return {
    async stop() {
      stopped = true;
      wake.ring();
      await done;
    },
  };
}
