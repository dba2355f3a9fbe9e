import { type Database, inTransaction, type Tx } from '#libs/database';
import { eventPrefix, readPolicy } from '#libs/record';
import { londonDate, londonTime } from '#libs/timescales';
import { cannotWait, mailKindOf } from '../mail/mail-kind';
import { type Mailer } from '../mail/mailer';
import { type OutboxMessage } from '../message';
import { digestText } from './digest-text';

interface Wanting {
  id: string;
  email: string;
}

/**
 * Sends the day's mail to everybody who wants one instead of many, from the hour that the council's policy says: unread notifications since
 * the one before, of the kinds that are mailed at all. Each person gets at most one a day, whichever worker sends it; nobody gets an empty
 * one. A failure is told after everybody was tried, and the next call tries those who got none again. Answers how many were sent.
 */
export async function sendDigests(db: Database, mailer: Mailer, link: string, now: Date = new Date()): Promise<number> {
  const { value: policy } = await readPolicy(db, 'notifications');
  const day = londonDate(now.toISOString());
  if (now.getTime() < Date.parse(londonTime(day, policy.digestAt))) return 0;
  let sent = 0;
  const failures: unknown[] = [];
  for (const person of await wanting(db, day)) {
    try {
      if (await inTransaction(db, (tx) => sendTo(tx, person, day, mailer, link, policy.email))) sent += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return sent;
}

async function wanting(db: Database, day: string): Promise<Wanting[]> {
  return db.$queryRaw<Wanting[]>`
    SELECT s.id, s.email FROM notification_preference p JOIN staff s ON s.id = p.staff_id AND s.active AND s.email IS NOT NULL
    WHERE p.daily_digest AND NOT EXISTS (SELECT FROM digest d WHERE d.staff_id = p.staff_id AND d.day = ${day}::date)
    ORDER BY s.id`;
}

/** The row claims the day: another worker waits for it and then finds it taken. A mail that fails takes the row back with it. */
async function sendTo(
  tx: Tx,
  { id: staffId, email }: Wanting,
  day: string,
  mailer: Mailer,
  link: string,
  kinds: readonly string[],
): Promise<boolean> {
  const things = (await unread(tx, staffId)).filter((thing) => isMailed(thing, kinds));
  const newest = things.at(-1);
  const data = {
    staffId,
    day: new Date(day),
    upTo: newest?.factPosition ?? (await upTo(tx, staffId)),
    things: things.length,
  };
  const { count } = await tx.digest.createMany({ data: [data], skipDuplicates: true });
  if (count === 0 || things.length === 0) return false;
  await mailer.send({ id: `digest.${day}.${staffId}`, to: email, link, ...digestText(things, link) });
  return true;
}

async function upTo(tx: Tx, staffId: string): Promise<bigint> {
  const last = await tx.digest.findFirst({ where: { staffId }, orderBy: { day: 'desc' } });
  return last?.upTo ?? 0n;
}

type Thing = Pick<OutboxMessage, 'factPosition' | 'type' | 'data'>;

async function unread(tx: Tx, staffId: string): Promise<Thing[]> {
  const rows = await tx.notification.findMany({
    where: { recipientId: staffId, readAt: null, factPosition: { gt: await upTo(tx, staffId) } },
    orderBy: { factPosition: 'asc' },
  });
  const positions = rows.map(({ factPosition }) => factPosition);
  const facts = await tx.fact.findMany({
    where: { position: { in: positions } },
    select: { position: true, payload: true },
  });
  const payloads = new Map(facts.map(({ position, payload }) => [position, payload as Record<string, unknown>]));
  return rows.map(({ factPosition, kind }) => ({
    factPosition,
    type: `${eventPrefix}${kind}`,
    data: { payload: payloads.get(factPosition) ?? {} },
  }));
}

/** What cannot wait was mailed at once. */
function isMailed(thing: Thing, kinds: readonly string[]): boolean {
  const kind = mailKindOf(thing);
  return kind !== undefined && kinds.includes(kind) && !cannotWait.includes(kind);
}
