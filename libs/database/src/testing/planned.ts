import { type Tx } from '../client';
import { Prisma } from '../generated/client';

/** One node of PostgreSQL's plan. */
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Node[];
}

type Read = (tx: Tx) => Promise<unknown>;

/** Tables that each raw query of `read` would go through from end to end, as the transaction's role plans it. */
export async function wholeTablesRead(tx: Tx, read: Read): Promise<string[]> {
  const plans = await plansOf(tx, Prisma.sql`FORMAT JSON`, read);
  return [...new Set(plans.flatMap(scannedIn))].sort();
}

/** How many pages of 8 kB the raw queries of `read` touch, those inside functions too: the same on every machine, as time is not. */
export async function pagesRead(tx: Tx, read: Read): Promise<number> {
  const plans = await plansOf(tx, Prisma.sql`ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON`, read);
  return plans.reduce((sum, plan) => sum + (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0), 0);
}

/** Of each raw query of `read`, which is carried out as well. */
async function plansOf(tx: Tx, how: Prisma.Sql, read: Read): Promise<Node[]> {
  const found: Node[] = [];
  const explaining = new Proxy(tx, {
    get: (target, name, receiver) => {
      if (name !== '$queryRaw') return Reflect.get(target, name, receiver) as unknown;
      return async (strings: TemplateStringsArray, ...values: unknown[]) => {
        const query = Prisma.sql(strings, ...values);
        const [{ 'QUERY PLAN': plans }] = await target.$queryRaw<[{ 'QUERY PLAN': { Plan: Node }[] }]>(
          Prisma.sql`EXPLAIN (${how}) ${query}`,
        );
        found.push(...plans.map(({ Plan }) => Plan));
        return target.$queryRaw(query);
      };
    },
  });
  await read(explaining);
  return found;
}

function scannedIn(node: Node): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scannedIn)];
}
