import { type Database, together } from '#libs/database';
import { type Outcome } from '../channel';
import { delayAfter, type Pace } from '../pace';
import { type Claim } from './claim';

/** What became of the delivery. `delay`: milliseconds until the next try. */
export type Settled = { is: 'delivered' | 'failed' } | { is: 'waiting'; delay: number };

/** Where it is written down what came of tries. */
export interface Book {
  db: Database;
  /** Writes down that a delivery was made. */
  note: (claim: Claim) => Promise<boolean>;
}

/** What is delivered while the last ones are written down is written down together, whatever its target. */
export function openBook(db: Database): Book {
  const note = together(100, async (claims: readonly Claim[]) => {
    const ids = claims.map(({ message }) => message.id);
    const targets = claims.map(({ target }) => target);
    await db.$executeRaw`
      UPDATE delivery d SET status = 'delivered', delivered_at = now(), last_error = NULL
      FROM unnest(${ids}::bigint[], ${targets}::text[]) AS made (id, target)
      WHERE d.outbox_id = made.id AND d.target = made.target`;
    return claims.map(() => true);
  });
  return { db, note };
}

/**
 * Writes down what came of a try. A delivery that was made counts even when the lease has run out meanwhile; a failure of ours does not
 * disturb whoever claimed it after us.
 */
export async function settle({ db, note }: Book, claim: Claim, outcome: Outcome, pace: Pace): Promise<Settled> {
  switch (outcome.outcome) {
    case 'delivered':
      await note(claim);
      return { is: 'delivered' };
    case 'refused':
      return fail(db, claim, outcome.reason);
    case 'again':
      if (pace.tries !== undefined && claim.attempts >= pace.tries) return fail(db, claim, outcome.reason);
      return wait(db, claim, outcome, Math.max(outcome.after ?? 0, delayAfter(claim.attempts, pace)));
  }
}

async function fail(db: Database, { message, target, attempts }: Claim, reason: string): Promise<Settled> {
  await db.$executeRaw`
    UPDATE delivery SET status = 'failed', last_error = ${reason}
    WHERE outbox_id = ${message.id} AND target = ${target} AND attempts = ${attempts}::int AND status = 'pending'`;
  return { is: 'failed' };
}

type Again = Extract<Outcome, { outcome: 'again' }>;

async function wait(db: Database, { message, target, attempts }: Claim, again: Again, delay: number): Promise<Settled> {
  await db.$executeRaw`
    UPDATE delivery SET next_attempt_at = now() + ${delay}::int * interval '1 ms', last_error = ${again.reason}
    WHERE outbox_id = ${message.id} AND target = ${target} AND attempts = ${attempts}::int AND status = 'pending'`;
  if (again.away) await postpone(db, target, delay);
  return { is: 'waiting', delay };
}

/** A receiver that is away is asked once per delay, not once per message that waits for it. */
async function postpone(db: Database, target: string, delay: number): Promise<void> {
  await db.$executeRaw`
    UPDATE delivery SET next_attempt_at = now() + ${delay}::int * interval '1 ms'
    WHERE target = ${target} AND status = 'pending' AND next_attempt_at <= now()`;
}
