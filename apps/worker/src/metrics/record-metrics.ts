import { Gauge, type Registry } from 'prom-client';
import { type Database } from '#libs/database';

interface Standing {
  unrelayed: number;
  waiting: number;
  failed: number;
  oldest_seconds: number;
  silent_clocks: number;
  checkpoint_seconds: number;
}

const gauges = {
  unrelayed: ['journey_outbox_unrelayed', 'Messages that no relay has seen yet'],
  waiting: ['journey_outbox_waiting', 'Deliveries that are tried again by themselves'],
  failed: ['journey_outbox_failed', 'Deliveries that were given up'],
  oldest_seconds: ['journey_outbox_oldest_seconds', 'Age of the oldest message that is not delivered everywhere'],
  silent_clocks: [
    'journey_clocks_silent',
    'Deadlines five minutes past that nobody was told of: their stages do not run',
  ],
  checkpoint_seconds: ['journey_ledger_checkpoint_age_seconds', 'Seconds since the ledger was signed last'],
} as const satisfies Record<keyof Standing, readonly [string, string]>;

/** Reads of the record are shared by all gauges of one visit of Prometheus. */
const sameVisitMs = 2_000;

/**
 * Adds how the record stands: numbers only, about nobody. Each worker tells the same; read them with `max`. While PostgreSQL is away they
 * are not told, and the scrape goes on without them.
 */
export function addRecordMetrics(registry: Registry, db: Database): void {
  let asked: { at: number; answer: Promise<Standing | undefined> } | undefined;
  const standing = (): Promise<Standing | undefined> => {
    if (!asked || Date.now() - asked.at > sameVisitMs)
      asked = { at: Date.now(), answer: read(db).catch(() => undefined) };
    return asked.answer;
  };
  for (const [field, [name, help]] of Object.entries(gauges) as [keyof Standing, readonly [string, string]][]) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const now = await standing();
        if (now) this.set(now[field]);
        else this.remove(); // not told, rather than told to be 0
      },
    });
  }
}

/** A breach is claimed within the spread of 30 seconds after its instant; one whose date was extended is another matter. */
async function read(db: Database): Promise<Standing> {
  const [row] = await db.$queryRaw<Standing[]>`
    SELECT
      (SELECT count(*)::int FROM outbox WHERE relayed_at IS NULL) AS unrelayed,
      (SELECT count(*)::int FROM delivery WHERE status = 'pending') AS waiting,
      (SELECT count(*)::int FROM delivery WHERE status = 'failed') AS failed,
      (SELECT coalesce(extract(epoch FROM now() - min(o.created_at)), 0)::float FROM outbox o
        WHERE o.relayed_at IS NULL OR EXISTS (SELECT FROM delivery d WHERE d.outbox_id = o.id AND d.status <> 'delivered')) AS oldest_seconds,
      (SELECT count(*)::int FROM deadline d WHERE d.stopped_at IS NULL AND d.extended_to IS NULL AND NOT d.awaits_calendar
        AND d.due_at < now() - interval '5 minutes'
        AND NOT EXISTS (SELECT FROM milestone m WHERE m.deadline_id = d.id AND m.kind = 'breach')) AS silent_clocks,
      (SELECT coalesce(extract(epoch FROM now() - max(signed_at)), 0)::float FROM checkpoint) AS checkpoint_seconds`;
  return row as Standing;
}
