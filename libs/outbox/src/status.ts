import { type Database } from '#libs/database';

/** How one target stands. */
export interface TargetStatus {
  target: string;
  /** Not delivered yet; the relay tries by itself. */
  waiting: number;
  /** Given up: they go out again when somebody asks for it. */
  failed: number;
  /** When the oldest of them was left in the outbox. */
  oldest: Date;
  /** Code of what stood in the way last. */
  lastError: string | null;
}

export interface OutboxStatus {
  /** Messages that no relay has seen yet. */
  unrelayed: number;
  /** Targets with something undelivered. */
  targets: TargetStatus[];
}

/** What has not reached its receiver. */
export async function outboxStatus(db: Database): Promise<OutboxStatus> {
  const [{ unrelayed } = { unrelayed: 0 }] = await db.$queryRaw<{ unrelayed: number }[]>`
    SELECT count(*)::int AS unrelayed FROM outbox WHERE relayed_at IS NULL`;
  const targets = await db.$queryRaw<TargetStatus[]>`
    SELECT d.target, count(*) FILTER (WHERE d.status = 'pending')::int AS waiting,
      count(*) FILTER (WHERE d.status = 'failed')::int AS failed, min(o.created_at) AS oldest,
      (array_agg(d.last_error ORDER BY d.outbox_id DESC) FILTER (WHERE d.last_error IS NOT NULL))[1] AS "lastError"
    FROM delivery d JOIN outbox o ON o.id = d.outbox_id
    WHERE d.status <> 'delivered' GROUP BY d.target ORDER BY d.target`;
  return { unrelayed, targets };
}
