import { type Database } from '#libs/database';
import { type Anchor, type Verification, verify } from '#libs/ledger';
import { type Manifest } from './manifest';

export interface RestoredLedger {
  /** Against the checkpoints that the anchor held when the copy was made. */
  verification: Verification;
  /** Checkpoints in the anchor that came after the copy: they sign acts that it does not hold. */
  newerInAnchor: number;
}

/**
 * Verifies the ledger of a restored record as of the moment of the copy.
 *
 * @param keys public keys that checkpoints may be signed with
 */
export async function verifyRestored(
  db: Database,
  anchor: Anchor,
  keys: Parameters<typeof verify>[2],
  { ledger }: Pick<Manifest, 'ledger'>,
): Promise<RestoredLedger> {
  const last = ledger.checkpoint?.n ?? 0;
  let newerInAnchor = 0;
  const asThen: Anchor = {
    ...anchor,
    async *upTo(end) {
      for await (const line of anchor.upTo(end)) {
        if (line && line.n > last) newerInAnchor += 1;
        else yield line;
      }
    },
  };
  const verification = await verify(db, asThen, keys);
  return { verification, newerInAnchor };
}
