import { type Cell, type Row, stream, ValueType } from 'exceljs';
import { hashOfFile } from '../hash-of-file';
import { type ListLines } from './list-lines.types';

const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;

/** Sheets of a workbook as it is read. A workbook may tell the names of its sheets at its end only: columns say then which list it is. */
export async function* sheetLists(path: string): AsyncGenerator<ListLines> {
  const file = await hashOfFile(path);
  const reader = new stream.xlsx.WorkbookReader(path, options);
  Object.assign(reader, { model: { sheets: [] }, properties: {} }); // exceljs 4.4 looks into them before it has read them
  for await (const sheet of reader) {
    const { name = '' } = sheet as { name?: string }; // the reader may know it, its declaration does not
    const n = /^list\s*(\d)$/i.exec(name)?.[1];
    yield { ...(n === undefined ? {} : { n: Number(n) }), file, lines: linesOf(sheet) };
  }
}

async function* linesOf(rows: AsyncIterable<Row>): AsyncGenerator<{ n: number; cells: string[] }> {
  for await (const row of rows) {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = textOf(cell)));
    yield { n: row.number, cells: Array.from(cells, (cell) => cell ?? '') };
  }
}

/** A workbook keeps days as numbers with a format. */
function textOf(cell: Cell): string {
  if (cell.type === ValueType.Date && cell.value instanceof Date) return cell.value.toISOString().slice(0, 10);
  if (cell.type === ValueType.Null || cell.type === ValueType.Merge) return '';
  return cell.text.trim();
}
