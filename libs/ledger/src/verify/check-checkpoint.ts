import { type KeyObject } from 'node:crypto';
import { type SignedCheckpoint } from '../checkpoint/signed-checkpoint';
import { isSigned } from '../checkpoint/signing';
import { canonicalJson } from '../text-hash';
import { type CheckpointPair } from './checkpoints-in-order';
import { type Findings } from './finding';

/** What the next checkpoint must continue. */
export interface Previous {
  n: number;
  root: string;
}

/**
 * Judges one checkpoint by its signature, its place in the chain and its copy in the anchor.
 *
 * @returns the one to hold the facts against: the anchored rather than the stored; undefined when neither is signed
 */
export function trusted(
  pair: CheckpointPair,
  previous: Previous,
  keys: readonly KeyObject[],
  findings: Findings,
): SignedCheckpoint | undefined {
  const { n, anchored, stored } = pair;
  if (!anchored && !stored) {
    findings.add('checkpointForged', `The anchor holds a line after checkpoint ${n} that is no checkpoint`);
    return undefined;
  }
  if (anchored && !stored)
    findings.add('checkpointMissing', `Checkpoint ${n} is in the anchor and no longer in the database`);
  if (anchored && stored && canonicalJson(anchored) !== canonicalJson(stored)) {
    findings.add('checkpointAltered', `Checkpoint ${n} in the database is not the one in the anchor`);
  }
  const signed = [anchored, stored]
    .filter((one) => one !== undefined)
    .filter((one) => keys.some((key) => isSigned(one, key)));
  const one = signed[0];
  if (!one) {
    findings.add('checkpointForged', `Checkpoint ${n} bears no signature of the ledger's key`);
    return undefined;
  }
  if (one.n !== previous.n + 1 || one.prevRoot !== previous.root) {
    findings.add(
      'checkpointMissing',
      `Checkpoint ${n} does not continue checkpoint ${previous.n}: one between them is gone or was put in`,
    );
  }
  return one;
}
