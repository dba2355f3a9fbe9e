import { type Database, type Tx } from '#libs/database';
import { eventPrefix } from '#libs/record';

/**
 * What this transaction has left for workflows, inboxes, mail and subscribers is kept, and sent to nobody: a made-up year wakes no worker and
 * fills nobody's inbox. Only rows of this very transaction: somebody may be at work in the same record.
 */
export async function sendToNobody(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL AND xmin = pg_current_xact_id()::xid`;
}

/**
 * At the end the worker is told of every stage that is not over, by the message that its opening left: it starts their workflows, which read
 * the record and go on from there. Answers how many.
 */
export function handOver(db: Database): Promise<number> {
  return db.$executeRaw`
    UPDATE outbox o SET relayed_at = NULL FROM stage s
    WHERE o.subject = s.id AND o.type = ${eventPrefix} || s.kind || '.opened'
      AND (s.outcome IS NULL OR EXISTS (SELECT FROM deadline d WHERE d.stage_id = s.id AND d.stopped_at IS NULL))`;
}
