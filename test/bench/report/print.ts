import { goalInWords, inWords, type Row, verdict } from './row';
import { type Section } from './report';

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The part's figures for somebody at the terminal. */
export function printed({ title, rows, load, seconds }: Section): string {
  const cells = rows.map((row) => [row.what, figures(row), goalInWords(row), verdict(row) ?? '']);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const lines = cells.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${title} (load ${load.before} → ${load.after}, ${seconds.toFixed(0)} s)`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

function figures({ times, value, unit }: Row): string {
  if (!times) return `${inWords(value ?? Number.NaN)} ${unit}`.trimEnd();
  const { n, p50, p95, p99, max } = times;
  return `p50 ${inWords(p50)}  p95 ${inWords(p95)}  p99 ${inWords(p99)}  max ${inWords(max)} ${unit}  (n ${n})`;
}
