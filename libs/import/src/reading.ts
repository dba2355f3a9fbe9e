/** Reads the cells of one row and keeps what is wrong with them, so that a row is refused once with all of its reasons. */
export class Reading {
  readonly problems: string[] = [];

  /** @param today London date of the import */
  constructor(
    private readonly cells: Readonly<Record<string, string | undefined>>,
    private readonly today: string,
  ) {}

  text(head: string): string | undefined {
    const cell = this.cells[head]?.trim();
    return cell === undefined || cell === '' ? undefined : cell;
  }

  needed(head: string): string {
    const cell = this.text(head);
    if (cell === undefined) this.problems.push(`“${head}” is empty`);
    return cell ?? '';
  }

  /** A day that has come: `DD/MM/YYYY` or `YYYY-MM-DD`. */
  day(head: string, { future = false } = {}): string | undefined {
    const cell = this.text(head);
    return cell === undefined ? undefined : this.dayIn(cell, head, { future });
  }

  /** The same of a text that is read already. */
  dayIn(cell: string, head: string, { future = false } = {}): string | undefined {
    const day = dayOf(cell.trim());
    if (day === undefined) this.problems.push(`“${head}” is not a date such as 31/03/2026`);
    else if (!future && day > this.today) this.problems.push(`“${head}” lies in the future`);
    else if (day < earliest) this.problems.push(`“${head}” lies before ${earliest.slice(0, 4)}`);
    return day;
  }

  neededDay(head: string): string {
    const day = this.day(head);
    if (this.text(head) === undefined) this.problems.push(`“${head}” is empty`);
    return day ?? '';
  }

  /** A code of a list: as the list writes it, or the bare code. */
  code(head: string, known: Readonly<Record<string, string>>): string | undefined {
    const cell = this.text(head);
    if (cell === undefined) return undefined;
    const same = (text: string): string => text.toLowerCase().replaceAll('’', "'");
    const found = Object.entries(known).find(
      ([code, words]) => same(code) === same(cell) || same(words) === same(cell),
    );
    if (found === undefined) this.problems.push(`“${head}” holds a code that is not in the list`);
    return found?.[0];
  }

  count(head: string): number {
    const cell = this.text(head) ?? '0';
    if (!/^\d{1,3}$/.test(cell)) this.problems.push(`“${head}” is not a whole number`);
    return Number(cell) || 0;
  }

  /** Says that one day comes before another that it must not come before. */
  inOrder(earlier: string | undefined, later: string | undefined, words: string): void {
    if (earlier && later && later < earlier) this.problems.push(words);
  }
}

const earliest = '1990-01-01';

/** A spreadsheet counts days from 30 December 1899; where it says the format after the cells, the number is all there is. */
const dayNought = Date.UTC(1899, 11, 30);

function dayOf(text: string): string | undefined {
  if (/^\d{5}$/.test(text)) return new Date(dayNought + Number(text) * 86_400_000).toISOString().slice(0, 10);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
