import { type Database, type Tx } from '#libs/database';

/** Sends a failed message again at once, with a new count of tries. False when that message has not failed for that target. */
export async function retryDelivery(db: Database | Tx, outboxId: bigint, target: string): Promise<boolean> {
  const count = await db.$executeRaw`
    UPDATE delivery SET status = 'pending', attempts = 0, next_attempt_at = now()
    WHERE outbox_id = ${outboxId} AND target = ${target} AND status = 'failed'`;
  if (count > 0) await ring(db);
  return count > 0;
}

/** Sends every failed message again, to one target or to all. Answers how many. */
export async function retryFailed(db: Database | Tx, target?: string): Promise<number> {
  const count = await db.$executeRaw`
    UPDATE delivery SET status = 'pending', attempts = 0, next_attempt_at = now()
    WHERE status = 'failed' AND (${target ?? null}::text IS NULL OR target = ${target ?? null})`;
  if (count > 0) await ring(db);
  return count;
}

/** The relay need not wait for its next look. */
async function ring(db: Database | Tx): Promise<void> {
  await db.$executeRaw`SELECT pg_notify('outbox', '')`;
}
