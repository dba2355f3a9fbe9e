const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'full', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'full' });

export function moment(instant: string | Date): string {
  return london.format(new Date(instant));
}

export function date(plain: string): string {
  return day.format(new Date(`${plain}T12:00:00Z`));
}

let step = 0;

export function chapter(title: string): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

/** A story of its own, with what the reader should know first. Its steps count from one. */
export function newStory(title: string, preface: string): void {
  step = 0;
  console.log(`\n${title}\n${'='.repeat(title.length)}\n${preface}`);
}

/** A numbered step, in plain words. */
export function tell(words: string): void {
  step += 1;
  console.log(`${String(step).padStart(3)}. ${words}`);
}

export function detail(words: string): void {
  console.log(`     ${words}`);
}

/** A table with a heading, columns as wide as they need. */
export function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  console.log(`\n${title}`);
  console.log(line(head));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row).trimEnd());
}
