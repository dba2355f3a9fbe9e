import { type Service } from '../service/service';

/** Where a child's particulars and texts belong. Every other table, also a future one, must be free of them. */
const forParticulars = ['person', 'contact', 'document', 'draft', 'draft_version'];

interface Rows {
  table: string;
  rows: string[];
}

/** Each other table's rows as text. */
export async function rowsElsewhere(service: Service): Promise<Rows[]> {
  const tables = await service.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return rowsOf(
    service,
    tables.map(({ name }) => name).filter((name) => !forParticulars.includes(name)),
  );
}

/** The rows of the tables where they belong. */
export function rowsOfParticulars(service: Service): Promise<Rows[]> {
  return rowsOf(service, forParticulars);
}

async function rowsOf(service: Service, tables: readonly string[]): Promise<Rows[]> {
  const found: Rows[] = [];
  for (const table of tables) {
    const rows = await service.sql<{ row: string }>(`select to_jsonb(t)::text as row from "${table}" t`);
    found.push({ table, rows: rows.map(({ row }) => row) });
  }
  return found;
}
