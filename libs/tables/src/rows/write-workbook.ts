import { type Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { type CellValue, stream } from 'exceljs';
import { type Row, type RowsToWrite } from './rows.types';

type Writer = InstanceType<typeof stream.xlsx.WorkbookWriter>;

/** After so many rows what was made is let out to the disk. */
const breath = 500;

/** As `xlsx`, written while the rows come, one sheet after the other; says how many rows each has. Ends `out`. */
export async function writeWorkbook(tables: readonly RowsToWrite[], out: Writable): Promise<number[]> {
  const book = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const counts: number[] = [];
  for (const table of tables) counts.push(await writeSheet(book, table));
  await book.commit();
  return counts;
}

async function writeSheet(book: Writer, { name, heads, rows }: RowsToWrite): Promise<number> {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  const head = sheet.addRow([...heads]);
  head.font = { bold: true };
  head.commit();
  let count = 0;
  for await (const row of rows) {
    const written = sheet.addRow(row.map(asValue));
    row.forEach((cell, index) => {
      if (typeof cell === 'object') written.getCell(index + 1).numFmt = 'dd/mm/yyyy';
    });
    written.commit();
    count += 1;
    if (count % breath === 0) await setImmediate();
  }
  sheet.commit();
  return count;
}

function asValue(cell: Row[number]): CellValue {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell;
}
