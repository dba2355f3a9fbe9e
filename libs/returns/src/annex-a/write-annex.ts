import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeCsv, writeWorkbook } from '#libs/tables';
import { type ChildRecord } from '../record/child-record';
import { type AnnexList, annexLists } from './lists';
import { type Names } from './names';
import { type AnnexPeriod } from './period';
import { rowsOfChild } from './rows-of-child';
import { RowsAside } from './rows-aside';

/** How many rows each list has. */
export type AnnexCounts = Readonly<Record<AnnexList, number>>;

/** Name of the workbook with a sheet for each list; beside it lies a CSV file for each. */
const workbookName = 'annex-a.xlsx';

function csvName({ n, about }: (typeof annexLists)[number]): string {
  return `list-${n}-${about}.csv`;
}

/**
 * Writes Annex A into a folder: `annex-a.xlsx` with a sheet for each list, and a CSV file for each. Readable by their owner alone; each
 * is moved to its place when it is whole.
 */
export async function writeAnnex(
  children: AsyncIterable<ChildRecord>,
  period: AnnexPeriod,
  names: Names,
  folder: string,
): Promise<AnnexCounts> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = await RowsAside.in(folder);
  try {
    for await (const record of children) {
      const rows = rowsOfChild(record, period, names);
      for (const { n } of annexLists) await aside.put(n, rows[n]);
    }
    await aside.close();
    const counts = {} as Record<AnnexList, number>;
    for (const list of annexLists) {
      const table = { heads: list.heads, rows: aside.rows(list.n) };
      counts[list.n] = await whole(join(folder, csvName(list)), async (out) => {
        const count = await writeCsv(table, out);
        out.end();
        return count;
      });
    }
    const tables = annexLists.map(({ n, heads }) => ({ name: `List ${n}`, heads, rows: aside.rows(n) }));
    await whole(join(folder, workbookName), (out) => writeWorkbook(tables, out));
    return counts;
  } finally {
    await aside.remove();
  }
}

async function whole<T>(path: string, write: (out: ReturnType<typeof createWriteStream>) => Promise<T>): Promise<T> {
  const unfinished = `${path}.unfinished`;
  const out = createWriteStream(unfinished, { mode: 0o600 });
  const closed = finished(out);
  const [answer] = await Promise.all([write(out), closed]);
  await rename(unfinished, path);
  return answer;
}
