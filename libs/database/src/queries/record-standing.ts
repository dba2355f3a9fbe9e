import { type Tx } from '../client';

/** How the record stands: numbers about nobody. */
export interface RecordStanding {
  /** Messages that no relay has seen yet. */
  unrelayed: number;
  /** Deliveries that are tried again by themselves. */
  waiting: number;
  /** Deliveries that were given up. */
  failed: number;
  /** Age of the oldest message that is not delivered everywhere; 0 when there is none. */
  oldest_seconds: number;
  /** Deadlines more than five minutes past that nobody was told of, not extended: their stages do not run. */
  silent_clocks: number;
  /** Since the ledger was signed last; 0 when it never was. */
  checkpoint_seconds: number;
  signed_at: Date | null;
}

/**
 * A breach is claimed at its instant, or in its turn: within five minutes unless more than 6,000 end at the same one. A clock whose date was
 * extended is another matter.
 */
export async function recordStanding(tx: Pick<Tx, '$queryRaw'>): Promise<RecordStanding> {
  const [row] = await tx.$queryRaw<RecordStanding[]>`
    SELECT
      (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS unrelayed,
      (SELECT count(*)::int FROM delivery WHERE status = 'pending') AS waiting,
      (SELECT count(*)::int FROM delivery WHERE status = 'failed') AS failed,
      (SELECT coalesce(extract(epoch FROM now() - min(o.created_at)), 0)::float FROM outbox o
        WHERE o.relayed_at IS NULL OR EXISTS (SELECT FROM delivery d WHERE d.outbox_id = o.id AND d.status <> 'delivered')) AS oldest_seconds,
      (SELECT count(*)::int FROM deadline d WHERE d.stopped_at IS NULL AND d.extended_to IS NULL AND NOT d.awaits_calendar
        AND d.due_at < now() - interval '5 minutes'
        AND NOT EXISTS (SELECT FROM milestone m WHERE m.deadline_id = d.id AND m.kind = 'breach')) AS silent_clocks,
      (SELECT coalesce(extract(epoch FROM now() - max(signed_at)), 0)::float FROM checkpoint) AS checkpoint_seconds,
      (SELECT max(signed_at) FROM checkpoint) AS signed_at`;
  if (!row) throw new Error('PostgreSQL told nothing of the record');
  return row;
}
