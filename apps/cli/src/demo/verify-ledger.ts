import { createDatabase } from '#libs/database';
import { type Home, openSecrets, type Stack } from '#libs/embedded';
import { codecKeysSchema, KeyRing } from '#libs/keys';
import { checkpoint, fileAnchor, signerFrom, verify } from '#libs/ledger';
import { chapter, detail, tell } from './narrator';

/** Signs what was recorded, then holds every fact against its hash, its chain and the signed checkpoints. */
export async function verifyLedger(stack: Stack, home: Home): Promise<void> {
  chapter('The ledger');
  const textKeys = new KeyRing(codecKeysSchema.parse(openSecrets(home).textKeys));
  const db = createDatabase({ url: stack.databaseUrl, textKeys });
  try {
    const signer = signerFrom(openSecrets(home).ledgerSigningKeyFile);
    const anchor = fileAnchor(home.anchors);
    await checkpoint(db, signer, anchor);
    const { clean, findings, figures } = await verify(db, anchor, signer.publicKey);
    for (const { kind, words } of findings) detail(`${kind}: ${words}`);
    if (!clean) throw new Error('The ledger is not as it was recorded');
    tell(
      `Verified: ${figures.facts} facts in ${figures.streams} streams, ${figures.documents} texts, ${figures.checkpoints} signed checkpoints. Nothing edited, missing, added or reordered.`,
    );
  } finally {
    await db.$disconnect();
  }
}
