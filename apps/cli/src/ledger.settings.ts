import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from './failure';

export interface LedgerSettings {
  databaseUrl: string;
  /** As LEDGER_SIGNING_KEY. */
  signingKey: string;
  anchorFile: string;
}

/** DATABASE_URL, LEDGER_SIGNING_KEY and LEDGER_ANCHOR_FILE; those of the embedded service when DATABASE_URL is not set. */
export async function ledgerSettings(env: NodeJS.ProcessEnv): Promise<LedgerSettings> {
  if (!env.DATABASE_URL) return ofEmbedded(env);
  const needed = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new Mistake(
      'CLI.SETTING_MISSING',
      `${name} is missing: with DATABASE_URL the ledger's key and anchor must be named too`,
    );
  };
  return {
    databaseUrl: env.DATABASE_URL,
    signingKey: needed('LEDGER_SIGNING_KEY'),
    anchorFile: needed('LEDGER_ANCHOR_FILE'),
  };
}

async function ofEmbedded(env: NodeJS.ProcessEnv): Promise<LedgerSettings> {
  const { openHome, openSecrets } = await import('#libs/embedded');
  const home = openHome();
  const port = runningPort(join(home.postgres, 'data', 'postmaster.pid'));
  if (!port) {
    throw new Mistake(
      'CLI.NO_DATABASE',
      'The embedded PostgreSQL is not running: start script/server, or set DATABASE_URL to the database to look at',
    );
  }
  const secrets = openSecrets(home);
  return {
    databaseUrl: `postgresql://postgres:${encodeURIComponent(secrets.databasePassword)}@127.0.0.1:${port}/journey`,
    signingKey: env.LEDGER_SIGNING_KEY ?? secrets.ledgerSigningKeyFile,
    anchorFile: env.LEDGER_ANCHOR_FILE ?? home.anchors,
  };
}

/** PostgreSQL writes its port on the fourth line while it runs. */
function runningPort(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  return Number(readFileSync(pidFile, 'utf8').split('\n')[3]) || undefined;
}
