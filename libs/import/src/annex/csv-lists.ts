import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { hashOfFile } from '../hash-of-file';
import { type ListLines } from './list-lines.types';

/** Files such as `list-1-contacts.csv` of a folder, in their order. */
export async function* csvLists(folder: string): AsyncGenerator<ListLines> {
  for (const name of (await readdir(folder)).sort()) {
    const n = /^list-(\d)\b.*\.csv$/i.exec(name)?.[1];
    if (n === undefined) continue;
    const path = join(folder, name);
    yield { n: Number(n), file: await hashOfFile(path), lines: linesOf(path) };
  }
}

async function* linesOf(path: string): AsyncGenerator<{ n: number; cells: string[] }> {
  const records = createReadStream(path).pipe(parse({ bom: true, relax_column_count: true, info: true }));
  for await (const { record, info } of records as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield { n: info.lines, cells: record.map(unguarded) };
  }
}

/** An apostrophe keeps spreadsheets from running what looks like a formula: it is not part of the text. */
function unguarded(cell: string): string {
  return (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).trim();
}
