import { createHash } from 'node:crypto';
import { genesis } from '../fact';

/** What is signed: the ledger up to a position, and all checkpoints before it through `prevRoot`. Also a line of the anchor file. */
export interface SignedCheckpoint {
  n: number;
  /** Position of the last fact covered, as a decimal string. */
  upTo: string;
  /** Facts covered from the beginning. */
  facts: number;
  /** SHA-256 (hex) of the previous root followed by the hashes of the facts since, in order of position. */
  root: string;
  prevRoot: string;
  /** ISO instant. */
  signedAt: string;
  keyId: string;
  signature: string;
}

/** Where the chain of checkpoints begins. */
export const beginning = { n: 0, upTo: '0', facts: 0, root: genesis } as const;

/** A row of the table as it was signed. */
export function asSigned(row: {
  n: number;
  upTo: bigint;
  facts: bigint;
  root: string;
  prevRoot: string;
  signedAt: Date;
  keyId: string;
  signature: string;
}): SignedCheckpoint {
  const { n, root, prevRoot, keyId, signature } = row;
  return {
    n,
    upTo: row.upTo.toString(),
    facts: Number(row.facts),
    root,
    prevRoot,
    signedAt: row.signedAt.toISOString(),
    keyId,
    signature,
  };
}

/** Folds fact hashes into a root, a few at a time. */
export function rootFrom(prevRoot: string): { add(hash: string): void; root(): string } {
  const running = createHash('sha256').update(prevRoot);
  return { add: (hash) => void running.update(hash), root: () => running.copy().digest('hex') };
}
