import { type Tx } from '../client';
import { Prisma } from '../generated/client';

/** One node of PostgreSQL's plan. */
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

/** Tables that each raw query of `read` would go through from end to end, as the transaction's role plans it. */
export async function wholeTablesRead(tx: Tx, read: (tx: Tx) => Promise<unknown>): Promise<string[]> {
  const found = new Set<string>();
  const explaining = new Proxy(tx, {
    get: (target, name, receiver) => {
      if (name !== '$queryRaw') return Reflect.get(target, name, receiver) as unknown;
      return async (strings: TemplateStringsArray, ...values: unknown[]) => {
        const query = Prisma.sql(strings, ...values);
        const [{ 'QUERY PLAN': plans }] = await target.$queryRaw<[{ 'QUERY PLAN': { Plan: Node }[] }]>(
          Prisma.sql`EXPLAIN (FORMAT JSON) ${query}`,
        );
        for (const { Plan } of plans) for (const table of scannedIn(Plan)) found.add(table);
        return target.$queryRaw(query);
      };
    },
  });
  await read(explaining);
  return [...found].sort();
}

function scannedIn(node: Node): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scannedIn)];
}
