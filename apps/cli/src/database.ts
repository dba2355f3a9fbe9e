import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from '#libs/database';
import { type KeyRing } from '#libs/keys';
import { Mistake } from './failure';

/** DATABASE_URL; where it is not set, the embedded database, as its owner. Refuses CLI.NO_DATABASE when that does not run. */
export async function databaseUrl(env: NodeJS.ProcessEnv): Promise<string> {
  if (env.DATABASE_URL) return env.DATABASE_URL;
  const { openHome, openSecrets } = await import('#libs/embedded');
  const home = openHome();
  const port = runningPort(join(home.postgres, 'data', 'postmaster.pid'));
  if (!port) {
    throw new Mistake(
      'CLI.NO_DATABASE',
      'The embedded PostgreSQL is not running: start script/server, or set DATABASE_URL to the database to look at',
    );
  }
  const password = encodeURIComponent(openSecrets(home).databasePassword);
  return `postgresql://postgres:${password}@127.0.0.1:${port}/journey`;
}

/** TEXT_KEYS; the embedded service's without DATABASE_URL; none where nobody says. Refuses CLI.SETTING_INVALID. */
export async function textKeys(env: NodeJS.ProcessEnv): Promise<KeyRing | undefined> {
  const given = env.TEXT_KEYS ?? (env.DATABASE_URL ? undefined : await embeddedTextKeys());
  if (!given) return undefined;
  const { codecKeysSchema, KeyRing: Ring } = await import('#libs/keys');
  const keys = codecKeysSchema.safeParse(given);
  if (keys.success) return new Ring(keys.data);
  throw new Mistake('CLI.SETTING_INVALID', 'TEXT_KEYS must be id:base64 of 32 bytes, joined by commas');
}

async function embeddedTextKeys(): Promise<string> {
  const { openHome, openSecrets } = await import('#libs/embedded');
  return openSecrets(openHome()).textKeys;
}

/** PostgreSQL writes its port on the fourth line while it runs. */
function runningPort(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  return Number(readFileSync(pidFile, 'utf8').split('\n')[3]) || undefined;
}

/** While a service starts on a busy machine, ten connections at once have taken more than two seconds. */
const PATIENCE_MS = 20_000;

/** For one command: connected as the worker's role, and closed after it. `poolSize`: how much it asks at the same moment. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>, poolSize = 1): Promise<T> {
  const url = await databaseUrl(process.env);
  const { createDatabase } = await import('#libs/database');
  const keys = await textKeys(process.env);
  const db = createDatabase({ url, role: 'journey_worker', poolSize, patience: PATIENCE_MS, textKeys: keys });
  try {
    return await use(db);
  } finally {
    await db.$disconnect();
  }
}
