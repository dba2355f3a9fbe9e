import { type Tx } from './client';
import { Prisma } from './generated/client';

/**
 * Several questions as one statement, all of one moment. Each is answered with its rows, in their order, as JSON has them: days and moments
 * are text. Whoever holds a row asks after it is held: a statement that waits for a row looks at all others as they were before.
 */
export async function askAtOnce<Rows extends object>(
  db: Pick<Tx, '$queryRaw'>,
  questions: { readonly [Name in keyof Rows]: Prisma.Sql },
): Promise<{ [Name in keyof Rows]: Rows[Name][] }> {
  const asked = Object.entries<Prisma.Sql>(questions).map(
    ([name, question]) =>
      Prisma.sql`(SELECT coalesce(json_agg(q), '[]') FROM (${question}) q) AS ${Prisma.raw(`"${name}"`)}`,
  );
  const [answers] = await db.$queryRaw<[{ [Name in keyof Rows]: Rows[Name][] }]>`SELECT ${Prisma.join(asked)}`;
  return answers;
}
