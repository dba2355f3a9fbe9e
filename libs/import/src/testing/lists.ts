import { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csv, writeWorkbook } from '#libs/tables';
import { annexLists, type AnnexList } from '#libs/returns';

type Cells = Readonly<Record<string, string | number>>;

/** Cells that every list has, of a synthetic child. */
export const child = (key: string): Cells => ({
  'Child Unique ID': key,
  Gender: 'a) Male',
  Ethnicity: 'a) WBRI',
  'Date of Birth': '05/05/2015',
  'Age of Child (Years)': 10,
});

/** The same as a workbook: days are real days there, written as `YYYY-MM-DD` here. */
export async function workbookOf(lists: Partial<Record<AnnexList, readonly Cells[]>>): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'annex-a-')), 'annex-a.xlsx');
  const asDay = (cell?: string | number) => (/^\d{4}-\d\d-\d\d$/.test(String(cell)) ? { day: String(cell) } : cell);
  const tables = annexLists.map(({ n, heads }) => ({
    ...{ name: `List ${n}`, heads },
    rows: (lists[n] ?? []).map((cells) => heads.map((head) => asDay(cells[head]))),
  }));
  await writeWorkbook(tables, createWriteStream(path));
  return path;
}

/** A folder of lists as CSV, each with the columns of Annex A; cells that are not given are empty. */
export function folderOf(lists: Partial<Record<AnnexList, readonly Cells[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'annex-a-'));
  for (const { n, about, heads } of annexLists) {
    const rows = lists[n];
    if (rows === undefined) continue;
    const table = { name: about, heads, rows: rows.map((cells) => heads.map((head) => cells[head])) };
    writeFileSync(join(folder, `list-${n}-${about}.csv`), csv(table));
  }
  return folder;
}
