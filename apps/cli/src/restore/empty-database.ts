import { join } from 'node:path';
import { Mistake } from '../failure';
import { type LedgerSettings, ledgerSettings } from '../ledger.settings';

/**
 * For one restore: the database of MIGRATION_DATABASE_URL, else DATABASE_URL, with the ledger's key and anchor; where neither is set, the
 * embedded PostgreSQL, started for as long as it takes. Refuses CLI.SERVICE_RUNS while the embedded service runs: it would write meanwhile.
 */
export async function withEmptyDatabase(
  env: NodeJS.ProcessEnv,
  use: (settings: LedgerSettings) => Promise<void>,
): Promise<void> {
  const given = env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL;
  if (given) return use(await ledgerSettings({ ...env, DATABASE_URL: given }));
  const { openHome, openSecrets, startPostgres } = await import('#libs/embedded');
  const home = openHome();
  const secrets = openSecrets(home);
  const postgres = await startPostgres({
    directory: home.postgres,
    password: secrets.databasePassword,
    logFile: join(home.logs, 'postgres.log'),
  }).catch((error: unknown) => {
    if (!(error instanceof Error) || !error.message.includes('already runs')) throw error;
    throw new Mistake(
      'CLI.SERVICE_RUNS',
      'The embedded service runs: stop it first, or set DATABASE_URL to an empty database',
    );
  });
  try {
    await use({
      databaseUrl: postgres.url,
      signingKey: env.LEDGER_SIGNING_KEY ?? secrets.ledgerSigningKeyFile,
      formerKeys: env.LEDGER_FORMER_KEYS,
      anchorFile: env.LEDGER_ANCHOR_FILE ?? home.anchors,
    });
  } finally {
    await postgres.stop();
  }
}
