import { type Row } from '#libs/tables';
import facts from './annex-a-facts.json';

interface Column {
  name: string;
  blank: boolean;
  kind?: string;
  codes?: string;
}

const lists: Readonly<Record<string, readonly Column[]>> = facts.lists;
const codes: Readonly<Record<string, readonly string[]>> = facts.codes;

/** The columns of a list, as outsiders know them. */
export function outsideColumns(n: number): string[] {
  return (lists[n] ?? []).map(({ name }) => name);
}

/** What outsiders would have against the rows of a list. */
export function objectionsTo(n: number, rows: readonly Row[]): string[] {
  return rows.flatMap((row) =>
    (lists[n] ?? []).flatMap((column, index) =>
      suits(column, row[index]) ? [] : [`${column.name}: ${JSON.stringify(row[index])}`],
    ),
  );
}

function suits({ blank, kind, codes: set }: Column, cell: Row[number]): boolean {
  if (cell === undefined || cell === '') return blank;
  if (set !== undefined) return typeof cell === 'string' && codes[set]?.includes(cell) === true;
  if (kind === 'date') return typeof cell === 'object' && /^\d{4}-\d{2}-\d{2}$/.test(cell.day);
  return kind === 'number' ? Number.isInteger(cell) && Number(cell) >= 0 : typeof cell === 'string';
}
