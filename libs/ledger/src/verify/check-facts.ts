import { type KeyObject } from 'node:crypto';
import { type Tx } from '#libs/database';
import { beginning, rootFrom, type SignedCheckpoint } from '../checkpoint/signed-checkpoint';
import { type Fact } from '../fact';
import { factHash } from '../fact-hash';
import { trusted } from './check-checkpoint';
import { checkpointsInOrder } from './checkpoints-in-order';
import { factsInOrder } from './facts-in-order';
import { type Findings } from './finding';

/** One pass over all facts by position: each against its hash, each stretch against the checkpoint that was signed over it. */
export async function checkFacts(
  tx: Tx,
  anchored: AsyncIterable<SignedCheckpoint | undefined>,
  keys: readonly KeyObject[],
  findings: Findings,
) {
  const facts = new Reader(factsInOrder(tx), findings);
  let last: Pick<SignedCheckpoint, 'n' | 'upTo' | 'facts' | 'root'> = beginning;
  let checkpoints = 0;
  let notAnchored = 0;
  for await (const pair of checkpointsInOrder(tx, anchored)) {
    if (pair.stored) checkpoints += 1;
    if (!pair.anchored && pair.stored) notAnchored += 1;
    const signed = trusted(pair, last, keys, findings);
    if (!signed) continue;
    const found = await facts.foldUpTo(BigInt(signed.upTo), signed.prevRoot);
    compare(last, signed, found, findings);
    last = signed;
  }
  // The newest may have been signed a moment before a crash; more than one was kept from the anchor, or the anchor was cut.
  if (notAnchored > 1) findings.add('anchorBehind', `${notAnchored} checkpoints of the database are not in the anchor`);
  const { count: factsNotYetSigned } = await facts.foldUpTo(undefined, last.root);
  return { facts: facts.count, checkpoints, factsNotYetSigned };
}

function compare(
  last: Pick<SignedCheckpoint, 'upTo' | 'facts'>,
  signed: SignedCheckpoint,
  found: { count: number; root: string },
  findings: Findings,
): void {
  if (found.root === signed.root) return;
  const expected = signed.facts - last.facts;
  const stretch = `Checkpoint ${signed.n} was signed over ${expected} facts with positions after ${last.upTo} and up to ${signed.upTo}`;
  if (found.count < expected) findings.add('signedFactsMissing', `${stretch}; ${expected - found.count} are gone`);
  else if (found.count > expected)
    findings.add('signedFactsAdded', `${stretch}; there are ${found.count - expected} more`);
  else findings.add('signedFactsEdited', `${stretch}; they are as many, but not the same in the same order`);
}

/** Takes facts from the stream as far as each checkpoint reaches. */
class Reader {
  count = 0;
  private waiting: Fact | undefined;

  constructor(
    private readonly facts: AsyncGenerator<Fact, undefined>,
    private readonly findings: Findings,
  ) {}

  async foldUpTo(upTo: bigint | undefined, prevRoot: string): Promise<{ count: number; root: string }> {
    const running = rootFrom(prevRoot);
    let count = 0;
    for (;;) {
      const fact = this.waiting ?? (await this.next());
      if (!fact || (upTo !== undefined && fact.position > upTo)) {
        this.waiting = fact;
        return { count, root: running.root() };
      }
      this.waiting = undefined;
      running.add(fact.hash);
      count += 1;
    }
  }

  private async next(): Promise<Fact | undefined> {
    const { value } = await this.facts.next();
    if (!value) return undefined;
    this.count += 1;
    if (factHash(value) !== value.hash) {
      this.findings.add(
        'factEdited',
        `The fact at position ${value.position} no longer has the hash it was recorded with`,
        value,
      );
    }
    return value;
  }
}
