import { type Tx } from './client';
import { Prisma } from './generated/client';

/**
 * Several writes as one statement, which every act waits for. Each finds the tables as they were before: none may change a row that another
 * one adds or changes. Their triggers run when all are done.
 */
export async function writeAtOnce(tx: Tx, writes: readonly Prisma.Sql[]): Promise<void> {
  const last = writes.at(-1);
  if (!last) return;
  const first = writes.slice(0, -1).map((write, n) => Prisma.sql`${Prisma.raw(`write_${n}`)} AS (${write})`);
  await tx.$executeRaw`${first.length > 0 ? Prisma.sql`WITH ${Prisma.join(first)}` : Prisma.empty} ${last}`;
}
