import { type Database } from '#libs/database';
import { continueTrace } from '#libs/tracing';
import { type Channel, channelOf, type Outcome } from '../channel';
import { codeOf } from '../code-of';
import { claim, type Claim, handBack, renew } from './claim';
import { type RelayLog } from './log';
import { type Book, settle } from './settle';

/** What every lane needs. */
export interface LaneTools {
  db: Database;
  book: Book;
  log: RelayLog;
  /** Milliseconds after which the deliveries of a relay that died are due again. */
  lease: number;
  stopping: AbortSignal;
}

/** Delivers all that is due to one target, batch by batch, until nothing is left, the receiver is away or the relay stops. */
export async function workThrough(target: string, channel: Channel, tools: LaneTools): Promise<void> {
  while (!tools.stopping.aborted) {
    const claims = await claim(tools.db, target, channel.pace.batch, tools.lease);
    if (claims.length === 0) return;
    const { away } = await deliverBatch(target, claims, channel, tools);
    if (away) return;
  }
}

/** How a try went for the rest of the batch. `delay`: milliseconds for which the receiver is left alone. */
interface Tried {
  away: boolean;
  delay: number;
}

async function deliverBatch(target: string, claims: Claim[], channel: Channel, tools: LaneTools): Promise<Tried> {
  const inHand = new Set(claims);
  const renewing = setInterval(() => {
    renew(tools.db, target, [...inHand], tools.lease).catch((error: unknown) =>
      tools.log.warn({ target, reason: codeOf(error) }, 'A lease could not be prolonged'),
    );
  }, tools.lease / 3);
  let tried: Tried = { away: false, delay: 0 };
  const go = async (one: Claim): Promise<void> => {
    const latest = await deliverOne(one, channel, tools);
    inHand.delete(one);
    if (latest.away) tried = latest;
  };
  try {
    if (channel.pace.atOnce) await Promise.all(claims.map(go));
    else for (const one of claims) if (!tried.away && !tools.stopping.aborted) await go(one);
    return tried;
  } finally {
    clearInterval(renewing);
    await handBack(tools.db, target, [...inHand], tried.delay);
  }
}

async function deliverOne(one: Claim, channel: Channel, { book, log }: LaneTools): Promise<Tried> {
  const { name, receiver } = channelOf(one.target);
  const outcome = await continueTrace(one.message.data.trace, `outbox:${name}`, () =>
    channel.deliver(one.message, receiver),
  ).catch((error: unknown): Outcome => ({ outcome: 'again', reason: codeOf(error) }));
  const settled = await settle(book, one, outcome, channel.pace);
  const { target, attempts, message } = one;
  const reason = outcome.outcome === 'delivered' ? undefined : outcome.reason;
  const said = { outboxId: String(message.id), type: message.type, target, attempts, reason };
  if (settled.is === 'delivered') log.debug(said, 'Delivered');
  else if (settled.is === 'waiting') log.info(said, 'Not delivered; it will be tried again');
  else log.error(said, 'Not delivered, and not tried again until somebody asks for it');
  const away = outcome.outcome === 'again' && outcome.away === true;
  return { away, delay: settled.is === 'waiting' ? settled.delay : 0 };
}
