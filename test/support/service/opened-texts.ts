import { createDatabase, inTransaction } from '#libs/database';
import { openSecrets } from '#libs/embedded';
import { codecKeysSchema, KeyRing } from '#libs/keys';
import { openTexts, type StreamText } from '#libs/ledger';
import { type Service } from './service';

/** What these rows say, as JSON, in their order: opened with the keys of the service's home. */
export async function openedTexts({ stack, home }: Service, rows: readonly StreamText[]): Promise<string[]> {
  const textKeys = new KeyRing(codecKeysSchema.parse(openSecrets(home).textKeys));
  const db = createDatabase({ url: stack.databaseUrl, role: 'journey_worker', poolSize: 1, textKeys });
  try {
    const opened = await inTransaction(db, (tx) => openTexts(tx, rows));
    return opened.map((text) => (text.is === 'open' ? JSON.stringify(text.body) : ''));
  } finally {
    await db.$disconnect();
  }
}
