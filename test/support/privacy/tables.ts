import { type StreamText } from '#libs/ledger';
import { openedTexts } from '../service/opened-texts';
import { type Service } from '../service/service';

/** Where a child's particulars may be read. Every other table, also a future one, must be free of them: texts are sealed in theirs. */
const forParticulars = ['person', 'contact'];

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

/** The rows of the tables where they belong, and what the texts say once they are opened. */
export async function rowsOfParticulars(service: Service): Promise<string[]> {
  const texts = await service.sql<StreamText>(
    `select stream_id "streamId", sha256, body from document
     union all select s.stream_id, d.sha256, d.body from draft_version d join stage s on s.id = d.stage_id`,
  );
  const rows = await rowsOf(service, forParticulars);
  return [...rows.flatMap(({ rows: of }) => of), ...(await openedTexts(service, texts))];
}

async function rowsOf(service: Service, tables: readonly string[]): Promise<Rows[]> {
  const found: Rows[] = [];
  for (const table of tables) {
    const rows = await service.sql<{ row: string }>(`select to_jsonb(t)::text as row from "${table}" t`);
    found.push({ table, rows: rows.map(({ row }) => row) });
  }
  return found;
}
