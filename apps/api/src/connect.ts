import { Logger } from '@nestjs/common';
import { briefPatience, createDatabase, type Database, type Listening, listenTo } from '#libs/database';
import { KeyRing } from '#libs/keys';
import { StageClient, temporalClient, type TemporalTracing } from '#libs/temporal';
import { type ApiConfig } from './config/config';

/** What the API speaks to. */
export interface Parts {
  database: Database;
  stages: StageClient;
  /** Hears of every message that is left in the outbox; it connects when it is asked to. */
  listen(ear: Ear): Listening;
  close(): Promise<void>;
}

/** Who wants to hear. */
export type Ear = Pick<Parameters<typeof listenTo>[0], 'heard' | 'listening'>;

/** Both connect at their first use, so that the API starts while either is away. */
export function connect(config: ApiConfig, tracing?: TemporalTracing, patience = briefPatience): Parts {
  const log = new Logger('Database');
  const database = createDatabase({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    keepStatements: config.DATABASE_KEEP_STATEMENTS === 'true',
    textKeys: new KeyRing(config.TEXT_KEYS),
    patience,
    onConnectionLost: (error) => log.warn({ lost: error.name }),
  });
  const client = temporalClient({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    codecKeys: config.CODEC_KEYS,
    tls: config.TEMPORAL_TLS === 'true',
    apiKey: config.TEMPORAL_API_KEY,
    interceptors: tracing?.client,
  });
  const close = async (): Promise<void> => {
    await client.connection.close();
    await database.$disconnect();
  };
  const listen = (ear: Ear): Listening =>
    listenTo({
      url: config.DATABASE_URL,
      role: config.DATABASE_ROLE,
      channel: 'live',
      ...ear,
      lost: () => log.warn('Live updates are interrupted until the database is back'),
    });
  return { database, stages: new StageClient(client), listen, close };
}
