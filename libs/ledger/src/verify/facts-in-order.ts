import { type Tx } from '#libs/database';
import { type Fact } from '../fact';

const batch = 2_000;

/** All facts by position, a batch in memory at a time. */
export async function* factsInOrder(tx: Tx): AsyncGenerator<Fact, undefined> {
  for (let after = -1n; ;) {
    const facts = await tx.fact.findMany({
      where: { position: { gt: after } },
      orderBy: { position: 'asc' },
      take: batch,
    });
    yield* facts;
    const last = facts.at(-1);
    if (!last || facts.length < batch) return undefined;
    after = last.position;
  }
}
