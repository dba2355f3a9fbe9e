import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from '#libs/database';
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

/** PostgreSQL writes its port on the fourth line while it runs. */
function runningPort(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  return Number(readFileSync(pidFile, 'utf8').split('\n')[3]) || undefined;
}

/** For one command: connected as the worker's role, and closed after it. `poolSize`: how much it asks at the same moment. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>, poolSize = 1): Promise<T> {
  const url = await databaseUrl(process.env);
  const { createDatabase } = await import('#libs/database');
  const db = createDatabase({ url, role: 'journey_worker', poolSize });
  try {
    return await use(db);
  } finally {
    await db.$disconnect();
  }
}
