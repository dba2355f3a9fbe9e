import { type Prisma, type Tx } from '#libs/database';

export type FactOfFile = Prisma.FactModel;

/** Facts of the journey and of the contact that it began with, as far as they had been written down by then, in that order. */
export function factsOfFile(tx: Tx, streams: readonly string[], at: Date): Promise<FactOfFile[]> {
  return tx.fact.findMany({
    where: { streamId: { in: [...streams] }, recordedAt: { lte: at } },
    orderBy: { position: 'asc' },
  });
}
