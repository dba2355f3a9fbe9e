import { type Database } from '#libs/database';
import { type OutboxMessage } from '../message';

/** A delivery in hand until its lease ends. */
export interface Claim {
  message: OutboxMessage;
  target: string;
  /** This try included. It tells our claim from a later one of somebody else. */
  attempts: number;
}

/**
 * Takes the oldest due deliveries of a target; other relays pass over them. Until it is settled a claimed one looks like a delivery that
 * is due when the lease ends: nothing has to be cleaned up after a relay that died.
 *
 * @param lease milliseconds
 */
export async function claim(db: Database, target: string, batch: number, lease: number): Promise<Claim[]> {
  const rows = await db.$queryRaw<(OutboxMessage & { attempts: number })[]>`
    WITH due AS MATERIALIZED (
      SELECT outbox_id FROM delivery
      WHERE target = ${target} AND status = 'pending' AND next_attempt_at <= now()
      ORDER BY outbox_id LIMIT ${batch}::int FOR UPDATE SKIP LOCKED)
    UPDATE delivery d SET attempts = d.attempts + 1, next_attempt_at = now() + ${lease}::int * interval '1 ms'
    FROM due JOIN outbox o ON o.id = due.outbox_id
    WHERE d.outbox_id = due.outbox_id AND d.target = ${target}
    RETURNING o.id, o.fact_position AS "factPosition", o.type, o.subject, o.data, d.attempts`;
  return rows
    .map(({ attempts, ...message }) => ({ message, target, attempts }))
    .sort((one, other) => (one.message.id < other.message.id ? -1 : 1));
}

/** Targets with something due, the one that waits longest first. */
export async function dueTargets(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ target: string }[]>`
    SELECT target FROM delivery WHERE status = 'pending' AND next_attempt_at <= now()
    GROUP BY target ORDER BY min(outbox_id), target`;
  return rows.map(({ target }) => target);
}

/** Prolongs the leases of what is still in hand. */
export async function renew(db: Database, target: string, claims: readonly Claim[], lease: number): Promise<void> {
  const { ids, attempts } = columns(claims);
  await db.$executeRaw`
    UPDATE delivery d SET next_attempt_at = now() + ${lease}::int * interval '1 ms'
    FROM unnest(${ids}::bigint[], ${attempts}::int[]) AS mine (id, attempts)
    WHERE d.outbox_id = mine.id AND d.attempts = mine.attempts AND d.target = ${target} AND d.status = 'pending'`;
}

/**
 * Gives back what was claimed and not tried: the try is not counted.
 *
 * @param delay milliseconds until it is due
 */
export async function handBack(db: Database, target: string, claims: readonly Claim[], delay: number): Promise<void> {
  if (claims.length === 0) return;
  const { ids, attempts } = columns(claims);
  await db.$executeRaw`
    UPDATE delivery d SET next_attempt_at = now() + ${delay}::int * interval '1 ms', attempts = d.attempts - 1
    FROM unnest(${ids}::bigint[], ${attempts}::int[]) AS mine (id, attempts)
    WHERE d.outbox_id = mine.id AND d.attempts = mine.attempts AND d.target = ${target} AND d.status = 'pending'`;
}

function columns(claims: readonly Claim[]): { ids: bigint[]; attempts: number[] } {
  return { ids: claims.map(({ message }) => message.id), attempts: claims.map(({ attempts }) => attempts) };
}
