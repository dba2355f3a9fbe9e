import { Gauge, type Registry } from 'prom-client';
import { type Database, type RecordStanding, recordStanding } from '#libs/database';

type Standing = Omit<RecordStanding, 'signed_at'>;

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
      asked = { at: Date.now(), answer: recordStanding(db).catch(() => undefined) };
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
