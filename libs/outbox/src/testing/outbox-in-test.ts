import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { type Channels } from '../channel';
import { type MessageData } from '../message';
import { type Pace, paces } from '../pace';
import { type Relay, type RelayOptions, startRelay } from '../relay/relay';
import { newWebhookSecret } from '../webhook/secret';
import { webhookChannel } from '../webhook/webhook.channel';

/** The usual paces, hurried. */
export const hurried = (pace: Pace, more: Partial<Pace> = {}): Pace => ({ ...pace, first: 20, longest: 100, ...more });

export const quiet: RelayOptions['log'] = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/** An outbox on a real PostgreSQL, and relays that are stopped at the end. */
export class OutboxInTest {
  private readonly relays: Relay[] = [];
  private facts = 0n;

  private constructor(
    readonly url: string,
    /** As the worker, like the relay itself. */
    readonly db: Database,
  ) {}

  static async open(): Promise<OutboxInTest> {
    const { url } = await testPostgres();
    return new OutboxInTest(url, createDatabase({ url, role: 'journey_worker' }));
  }

  async close(): Promise<void> {
    await this.stop();
    await this.db.$disconnect();
  }

  async stop(): Promise<void> {
    await Promise.all(this.relays.splice(0).map((relay) => relay.stop()));
  }

  /** Leaves a message as libs/record does. Answers its id. */
  async leave(factType: string, data: MessageData = {}, subject: string = randomUUID()): Promise<bigint> {
    this.facts += 1n;
    const at = { occurredAt: '2026-11-25T12:00:00.000Z', recordedAt: '2026-11-25T12:00:01.000Z' };
    const row = {
      factPosition: this.facts,
      type: `uk.childsjourney.${factType}`,
      subject,
      data: { ...at, ...data } as object,
    };
    return (await this.db.outbox.create({ data: row, select: { id: true } })).id;
  }

  /** Inserts as somebody with the rights to. */
  async asOwner<T>(use: (db: Database) => Promise<T>): Promise<T> {
    const db = createDatabase({ url: this.url, poolSize: 1 });
    try {
      return await use(db);
    } finally {
      await db.$disconnect();
    }
  }

  async subscribe(url: string, types: string[] = ['*']): Promise<{ id: string; secret: string; target: string }> {
    const [id, secret] = [randomUUID(), newWebhookSecret()];
    await this.asOwner((db) => db.subscription.create({ data: { id, url, secret, types, createdBy: randomUUID() } }));
    return { id, secret, target: `webhook:${id}` };
  }

  relay(channels: Channels, options: Partial<RelayOptions> = {}): Relay {
    const relay = startRelay({ db: this.db, url: this.url, channels, log: quiet, every: 50, ...options });
    this.relays.push(relay);
    return relay;
  }

  webhooks(more: Partial<Pace> = {}, within?: number, hosts?: readonly string[]): Channels {
    return {
      webhook: webhookChannel(this.db, {
        source: 'https://journey.example.org',
        hosts,
        pace: hurried(paces.webhook, more),
        within,
      }),
    };
  }

  delivery(outboxId: bigint, target: string) {
    return this.db.delivery.findUnique({ where: { outboxId_target: { outboxId, target } } });
  }

  async statuses(): Promise<string[]> {
    const rows = await this.db.delivery.findMany({ orderBy: [{ outboxId: 'asc' }, { target: 'asc' }] });
    return rows.map(({ status }) => status);
  }
}
