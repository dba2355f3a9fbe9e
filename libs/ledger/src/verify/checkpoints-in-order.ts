import { type Tx } from '#libs/database';
import { asSigned, type SignedCheckpoint } from '../checkpoint/signed-checkpoint';

const batch = 1_000;

/** The same checkpoint as the anchor and the table have it; one of them may be missing. */
export interface CheckpointPair {
  n: number;
  anchored?: SignedCheckpoint;
  stored?: SignedCheckpoint;
}

/** Both in step by number. A line of the anchor that is no checkpoint comes as an empty pair with the number before it. */
export async function* checkpointsInOrder(
  tx: Tx,
  anchored: AsyncIterable<SignedCheckpoint | undefined>,
): AsyncGenerator<CheckpointPair> {
  const stored = storedCheckpoints(tx);
  let waiting = await stored.next();
  let n = 0;
  for await (const line of anchored) {
    if (!line) {
      yield { n };
      continue;
    }
    n = line.n;
    while (!waiting.done && waiting.value.n < n) {
      yield { n: waiting.value.n, stored: waiting.value };
      waiting = await stored.next();
    }
    const same = !waiting.done && waiting.value.n === n;
    yield { n, anchored: line, stored: same ? waiting.value : undefined };
    if (same) waiting = await stored.next();
  }
  for (; !waiting.done; waiting = await stored.next()) yield { n: waiting.value.n, stored: waiting.value };
}

async function* storedCheckpoints(tx: Tx): AsyncGenerator<SignedCheckpoint, undefined> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const where = after === Number.MIN_SAFE_INTEGER ? {} : { n: { gt: after } };
    const rows = await tx.checkpoint.findMany({ where, orderBy: { n: 'asc' }, take: batch });
    yield* rows.map(asSigned);
    const last = rows.at(-1);
    if (!last || rows.length < batch) return undefined;
    after = last.n;
  }
}
