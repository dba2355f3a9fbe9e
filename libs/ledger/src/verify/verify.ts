import { type KeyObject } from 'node:crypto';
import { type Database, inTransaction } from '#libs/database';
import { type Anchor } from '../checkpoint/anchor';
import { checkChains } from './check-chains';
import { checkDocuments } from './check-documents';
import { checkFacts } from './check-facts';
import { checkTables } from './check-tables';
import { type Figures, type Finding, Findings } from './finding';

export interface Verification {
  clean: boolean;
  /** At most the first thousand. */
  findings: Finding[];
  total: number;
  figures: Figures;
}

const hour = 3_600_000;

/**
 * Holds the whole ledger, as it is at one moment, against its hashes, its chains, the signed checkpoints and their copies in the anchor,
 * the texts and the read tables. Work goes on meanwhile; memory does not grow with the ledger.
 *
 * @param keys public keys that checkpoints may be signed with: the present one and any before it
 */
export async function verify(
  db: Database,
  anchor: Anchor,
  keys: KeyObject | readonly KeyObject[],
): Promise<Verification> {
  const findings = new Findings();
  // Before the database's moment: what is anchored by now is committed by then.
  const anchorEnd = await anchor.end();
  const figures = await inTransaction(
    db,
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      await tx.$executeRaw`SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;
      const facts = await checkFacts(tx, anchor.upTo(anchorEnd), [keys].flat(), findings);
      const chains = await checkChains(tx, findings);
      const documents = await checkDocuments(tx, findings);
      await checkTables(tx, findings);
      return { ...facts, ...chains, ...documents };
    },
    { isolationLevel: 'RepeatableRead', timeout: hour },
  );
  return { clean: findings.total === 0, findings: findings.list, total: findings.total, figures };
}
