import { databaseUrl } from './database';
import { Mistake } from './failure';

export interface LedgerSettings {
  databaseUrl: string;
  /** As LEDGER_SIGNING_KEY. */
  signingKey: string;
  /** As LEDGER_FORMER_KEYS. */
  formerKeys?: string;
  anchorFile: string;
}

/** DATABASE_URL, LEDGER_SIGNING_KEY, LEDGER_FORMER_KEYS and LEDGER_ANCHOR_FILE; those of the embedded service when DATABASE_URL is not set. */
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
    formerKeys: env.LEDGER_FORMER_KEYS,
    anchorFile: needed('LEDGER_ANCHOR_FILE'),
  };
}

async function ofEmbedded(env: NodeJS.ProcessEnv): Promise<LedgerSettings> {
  const url = await databaseUrl(env);
  const { openHome, openSecrets } = await import('#libs/embedded');
  const home = openHome();
  return {
    databaseUrl: url,
    signingKey: env.LEDGER_SIGNING_KEY ?? openSecrets(home).ledgerSigningKeyFile,
    formerKeys: env.LEDGER_FORMER_KEYS,
    anchorFile: env.LEDGER_ANCHOR_FILE ?? home.anchors,
  };
}
