import { type Listening, listenTo } from '#libs/database';
import { codeOf } from '../code-of';
import { type RelayLog } from './log';

/** Rings whenever a message is left in the outbox, and for what was left before. The relay looks by itself every second meanwhile. */
export function listen(url: string, ring: () => void, log: RelayLog): Listening {
  return listenTo({
    url,
    channel: 'outbox',
    heard: ring,
    listening: ring,
    lost: (error) =>
      log.warn({ reason: codeOf(error) }, 'The relay hears nothing from the database for now; it looks by itself'),
  });
}
