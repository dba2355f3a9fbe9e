import { PrismaPg } from '@prisma/adapter-pg';
import { createHash } from 'node:crypto';
import { type KeyRing } from '#libs/keys';
import { DiscreetAdapter } from './discreet-adapter';
import { PrismaClient, type Prisma } from './generated/client';
import { createPool } from './pool';
import { giveTextKeys } from './text-keys';

/** The database as one role sees it. Close it with `$disconnect()`. */
export type Database = PrismaClient;

/** One transaction: what is done through it happens whole or not at all. */
export type Tx = Prisma.TransactionClient;

/** `journey_api` stands behind row-level security; `journey_worker` records everybody's acts. */
export type DatabaseRole = 'journey_api' | 'journey_worker';

export interface DatabaseOptions {
  url: string;
  /** Taken when connecting, whatever the login. None: the login's own rights (migrations, verification by the owner). */
  role?: DatabaseRole;
  /**
   * Statements are planned once a connection and kept there by name; those with long lists of values, of which there is one for each
   * length, are not. With row-level security planning costs more than reading. Not behind a pool that hands connections around between
   * statements, unless it knows named statements (PgBouncer from 1.21 on).
   */
  keepStatements?: boolean;
  /** Master keys of the texts. Without them texts are kept as they are, and sealed ones cannot be read. */
  textKeys?: KeyRing;
  /** Connections at most. Default 10. */
  poolSize?: number;
  /**
   * Milliseconds until a query that gets no connection fails. Default 10,000: a command that an operator runs, perhaps while everything
   * starts at once, can wait. `briefPatience` where somebody waits for a page.
   */
  patience?: number;
  /** Told when a connection is lost; the pool replaces it, and the next query reports whether the server is back. */
  onConnectionLost?: (error: Error) => void;
}

const SECOND = 1000;

/** Of API and worker, in milliseconds: whoever waits for them should hear soon that the database is away. */
export const briefPatience = 1.5 * SECOND;

/**
 * Opens a pool lazily: nothing is connected until the first query. An unreachable server makes queries fail within `patience` and never
 * ends the process.
 */
export function createDatabase({
  url,
  role,
  keepStatements,
  textKeys,
  poolSize = 10,
  patience = 10 * SECOND,
  onConnectionLost,
}: DatabaseOptions): Database {
  const settings = {
    ...(role ? { role } : {}),
    statement_timeout: 15 * SECOND,
    lock_timeout: 5 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
  };
  const pool = createPool(
    {
      connectionString: url,
      options: Object.entries(settings)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      max: poolSize,
      connectionTimeoutMillis: patience,
      // A server that is gone without a word: the client gives up by itself, a little after the server would have.
      query_timeout: 20 * SECOND,
      keepAlive: true,
      application_name: role ?? 'journey',
    },
    onConnectionLost,
  );
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    ...(keepStatements ? { statementNameGenerator: nameOf as (query: { sql: string }) => string } : {}),
  });
  const database = new PrismaClient({
    adapter: new DiscreetAdapter(adapter),
    errorFormat: 'minimal',
    // A transaction waits for its connection a little longer than the connection may take.
    transactionOptions: { maxWait: patience + SECOND / 2, timeout: 10 * SECOND },
  });
  if (textKeys) giveTextKeys(database, textKeys);
  return database;
}

const names = new Map<string, string>();

/** A name for each text of a statement; none for what would seldom be asked again, nor for what has no plan to keep. */
function nameOf({ sql }: { sql: string }): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= statementsAtMost || longList.test(sql) || planless.test(sql)) return known;
  const name = createHash('md5').update(sql).digest('hex');
  names.set(sql, name);
  return name;
}

const statementsAtMost = 1_000;
const longList = /\$31\b/;
const planless = /^(BEGIN|COMMIT|ROLLBACK)\b/;
