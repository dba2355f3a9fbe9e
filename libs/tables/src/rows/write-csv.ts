import { once } from 'node:events';
import { type Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { type Row, type RowsToWrite } from './rows.types';

/** As `csv`, written while the rows come; says how many there were. What reads slowly is waited for; `out` is not ended. */
export async function writeCsv({ heads, rows }: Omit<RowsToWrite, 'name'>, out: Writable): Promise<number> {
  await write(out, line(heads, { bom: true }));
  let count = 0;
  for await (const row of rows) {
    await write(out, line(row));
    count += 1;
  }
  return count;
}

function line(cells: Row, { bom = false } = {}): string {
  return stringify([cells.map(asText)], { bom, escape_formulas: true, record_delimiter: 'windows' });
}

function asText(cell: Row[number]): string | number | undefined {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return typeof cell === 'object' ? cell.day.split('-').reverse().join('/') : cell;
}

async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}
