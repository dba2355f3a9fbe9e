import { stat } from 'node:fs/promises';
import { annexLists, type AnnexList } from '#libs/returns';
import { ImportRefused } from '../import-refused';
import { csvLists } from './csv-lists';
import { sheetLists } from './sheet-lists';

/** A row of a list, by the heads of its columns. */
export interface AnnexRow {
  list: AnnexList;
  row: string;
  file: string;
  cells: Record<string, string>;
}

const none =
  'No list of Annex A is there: sheets with the columns of lists 1 to 7, or files such as list-1-contacts.csv';

/**
 * Rows of a workbook with a sheet for each list, or of a folder with a CSV file for each (`list-1-….csv`), one after the other. Lists that
 * are not there are not missed. Refuses IMPORT.NO_LISTS, IMPORT.COLUMNS_MISSING.
 */
export async function* annexRows(path: string): AsyncGenerator<AnnexRow> {
  let found = false;
  for await (const { n: named, file, lines } of (await stat(path)).isDirectory() ? csvLists(path) : sheetLists(path)) {
    let list: AnnexList | undefined;
    let heads: readonly string[] = [];
    for await (const { n, cells } of lines) {
      if (list !== undefined) {
        if (cells.every((cell) => cell === '')) continue;
        const byHead = heads.map((head, column) => [head, cells[column] ?? ''] as const);
        yield { list, row: `list ${list} row ${n}`, file, cells: Object.fromEntries(byHead) };
        continue;
      }
      list = listOf(named, cells);
      heads = cells;
      if (list === undefined) break;
      found = true;
    }
  }
  if (!found) throw new ImportRefused('IMPORT.NO_LISTS', none);
}

/** The list that is named so, or else has these columns. */
function listOf(named: number | undefined, heads: readonly string[]): AnnexList | undefined {
  const missing = (list: (typeof annexLists)[number]) => list.heads.filter((head) => !heads.includes(head));
  const list = annexLists.find((one) => (named === undefined ? missing(one).length === 0 : one.n === named));
  if (list === undefined || missing(list).length === 0) return list?.n;
  throw new ImportRefused('IMPORT.COLUMNS_MISSING', `List ${list.n} has no column “${missing(list).join('”, “')}”`);
}
