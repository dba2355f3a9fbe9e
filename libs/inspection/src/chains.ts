import { factHash } from '#libs/ledger';
import { type ChainInFile } from './inspection-file.types';
import { type FactOfFile } from './facts-of-file';

/** What the first fact of a stream continues. */
const nothing = '0'.repeat(64);

/** Holds the facts of a stream, from its first, against their hashes and the chain between them. */
export function chainOf(streamId: string, of: ChainInFile['of'], facts: readonly FactOfFile[]): ChainInFile {
  const own = facts.filter((fact) => fact.streamId === streamId).sort((one, other) => one.seq - other.seq);
  let before = { seq: 0, hash: nothing };
  for (const fact of own) {
    const continues = fact.seq === before.seq + 1 && fact.prevHash === before.hash;
    if (!continues || factHash(fact) !== fact.hash) {
      return { streamId, of, facts: own.length, head: own.at(-1)?.hash, holds: false, brokenAt: fact.seq };
    }
    before = fact;
  }
  return { streamId, of, facts: own.length, ...(own.length > 0 ? { head: before.hash } : {}), holds: true };
}
