import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A page of the documentation. */
export function page(path: string): string {
  return readFileSync(join(root, 'docs', path), 'utf8');
}

/** Cells of the tables in a text, without heading rows' dashes and without the padding that the formatter adds. */
export function rowsIn(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/**
 * Holds a marked section of a page against the table that the code makes. With UPDATE_DOCS=1 (script/docs) the section is written anew
 * first; the formatter then gives it its shape.
 */
export function expectSection(path: string, name: string, rows: readonly (readonly string[])[]): void {
  if (process.env.UPDATE_DOCS === '1') writeSection(path, name, rows);
  const text = page(path);
  const [begin, end] = marks(name);
  const section = text.slice(text.indexOf(begin), text.indexOf(end));
  expect(rowsIn(section)).toEqual(rows);
}

/** Writes a marked section anew: what is said, then the table, whose first row is its heading. */
export function writeSection(path: string, name: string, rows: readonly (readonly string[])[], said?: string): void {
  const [begin, end] = marks(name);
  const text = page(path);
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${path} has no section ${begin}`);
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`);
  if (said !== undefined) lines.unshift(said, '');
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  writeFileSync(join(root, 'docs', path), `${before}\n\n${lines.join('\n')}\n\n${text.slice(text.indexOf(end))}`);
}

function marks(name: string): [begin: string, end: string] {
  return [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
}
