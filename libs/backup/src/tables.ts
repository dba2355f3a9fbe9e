import { type Client } from 'pg';
import { inOrder } from './in-order';

export interface Table {
  name: string;
  /** Those that are stored: what PostgreSQL computes by itself, it computes again. */
  columns: string[];
  /** The primary key as an ORDER BY, the same on every server. */
  order: string;
}

/** The tables of the record in an order in which they can be filled: each after those that it refers to. */
export async function tablesOfRecord(session: Client): Promise<Table[]> {
  const { rows } = await session.query<Table & { refersTo: string[] }>(tablesWithKeys);
  return inOrder(rows).map(({ name, columns, order }) => {
    if (!order) throw new Error(`The table ${name} has no primary key: its rows have no order to be checked in`);
    return { name, columns, order };
  });
}

const tablesWithKeys = `
  SELECT c.relname::text AS name,
    (SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT string_agg(format('%I', a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY k.place)
      FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(attnum, place), pg_attribute a
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS "order",
    (SELECT coalesce(json_agg(DISTINCT t.relname), '[]') FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS "refersTo"
  FROM pg_class c
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
  ORDER BY 1`;

/** SQL that writes the rows of the table in the order of its key. */
export function rowsOut({ name, columns, order }: Table): string {
  return `COPY (SELECT ${list(columns)} FROM public."${name}" ORDER BY ${order}) TO STDOUT`;
}

/** SQL that takes these rows. */
export function rowsIn({ name, columns }: Pick<Table, 'name' | 'columns'>): string {
  return `COPY public."${name}" (${list(columns)}) FROM STDIN`;
}

function list(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
