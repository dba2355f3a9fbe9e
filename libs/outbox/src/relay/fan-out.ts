import { type Database, inTransaction, type Tx } from '#libs/database';
import { type OutboxMessage } from '../message';
import { audienceOf } from './audience';
import { targetsOf } from './targets';

/** Messages fanned out in one transaction. */
export const fanOutBatch = 100;

/** Makes one delivery for each new message and target. Several relays share the work; each message is taken once. Answers how many. */
export async function fanOut(db: Database, mail: boolean): Promise<number> {
  return inTransaction(db, async (tx) => {
    const messages = await newMessages(tx);
    if (messages.length === 0) return 0;
    const audience = await audienceOf(tx, { mail });
    const rows = messages.flatMap((message) =>
      targetsOf(message, audience).map((target) => ({ id: message.id, target })),
    );
    await insert(tx, rows);
    const ids = messages.map(({ id }) => id);
    await tx.$executeRaw`UPDATE outbox SET relayed_at = now() WHERE id = ANY (${ids}::bigint[])`;
    return messages.length;
  });
}

/** Due at once by the clock of the database, which all relays ask: one whose own clock is ahead would leave them waiting. */
async function insert(tx: Tx, rows: readonly { id: bigint; target: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const targets = rows.map(({ target }) => target);
  await tx.$executeRaw`
    INSERT INTO delivery (outbox_id, target, status, next_attempt_at)
    SELECT id, target, 'pending', now() FROM unnest(${ids}::bigint[], ${targets}::text[]) AS due (id, target)
    ON CONFLICT DO NOTHING`;
}

function newMessages(tx: Tx): Promise<OutboxMessage[]> {
  return tx.$queryRaw<OutboxMessage[]>`
    SELECT id, fact_position AS "factPosition", type, subject, data FROM outbox
    WHERE relayed_at IS NULL ORDER BY id LIMIT ${fanOutBatch}::int FOR UPDATE SKIP LOCKED`;
}
