import { CsvError, parse } from 'csv-parse/sync';
import { fosteringListColumns, RuleBroken } from '#libs/journey';

const headings: readonly string[] = fosteringListColumns;

/**
 * The children of a spreadsheet's list: the first line holds the headings, in any order. A line that has other columns than the headings
 * is undefined. Throws LIST.CSV_INVALID or LIST.HEADINGS_UNKNOWN, never with a value.
 */
export function childrenOfCsv(text: string): (Record<string, string> | undefined)[] {
  const [first = [], ...lines] = linesOf(text);
  const named = first.map((heading) => heading.trim());
  if (named.some((heading) => !headings.includes(heading)) || new Set(named).size < named.length) {
    throw new RuleBroken('LIST.HEADINGS_UNKNOWN', `The first line holds headings of these: ${headings.join(', ')}`);
  }
  return lines.map((line) => (line.length === named.length ? childOf(named, line) : undefined));
}

/** An empty cell says nothing. */
function childOf(named: readonly string[], line: readonly string[]): Record<string, string> {
  const cells = named.map((heading, at) => [heading, line[at]?.trim() ?? ''] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
}

/** Some countries' spreadsheets write semicolons. */
function linesOf(text: string): string[][] {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RuleBroken('LIST.CSV_INVALID', 'This is no CSV: look at the quotation marks', { code: error.code });
  }
}
