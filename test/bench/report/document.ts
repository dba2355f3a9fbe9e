import { goalInWords, inWords, type Row, verdict } from './row';
import { type Report, type Section } from './report';

/** The document, whole: figures, goals, and the cause of each that is outside. `causes`: by the row's id. */
export function document(report: Report, causes: Readonly<Record<string, string>>): string {
  const { machine, versions, sections } = report;
  const made = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Benchmarks',
    '<!-- Written by script/bench: change test/bench, not this file. -->',
    `Measured by \`script/bench${report.quick ? ' --quick' : ''}\`. The same in JSON: [benchmarks.json](benchmarks.json).`,
    `${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, Node.js ${machine.node}; ${made.join(', ')}. Everything runs on this one machine, the askers included.`,
    'What is compared is done in turns, round by round, so that a busy moment meets all sides. Percentiles are by nearest rank. [How it is made](explanation/benchmarks.md) tells what each part does and what it leaves out.',
    ...sections.flatMap((section) => sectionText(section, machine.cores, causes)),
    '',
  ].join('\n\n');
}

function sectionText(section: Section, cores: number, causes: Readonly<Record<string, string>>): string[] {
  const { title, how, rows, load, commit, measuredAt } = section;
  const outside = rows.filter((row) => verdict(row)?.startsWith('outside'));
  return [
    `## ${title}`,
    `${how} Measured on ${measuredAt.slice(0, 10)} at commit \`${commit}\`; load average ${load.atStart} before the run, ${load.before} before this part, ${load.after} after it.`,
    // What builds the service before the run keeps every core busy by itself.
    ...(load.atStart > 2 * cores ? ['**The machine was busy with other work: only the ratios mean something.**'] : []),
    table(rows),
    ...outside.map((row) => `- Outside: ${row.what}. ${causes[row.id] ?? 'The cause is not known yet.'}`),
  ];
}

function table(rows: readonly Row[]): string {
  const head = ['', 'n', 'p50', 'p95', 'p99', 'max', 'goal', ''];
  const lines = [head, head.map(() => '---'), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells(row: Row): string[] {
  const { what, unit, times, value } = row;
  const figures = times
    ? [String(times.n), ...[times.p50, times.p95, times.p99, times.max].map((ms) => `${inWords(ms)} ${unit}`)]
    : ['', `${inWords(value ?? Number.NaN)} ${unit}`.trimEnd(), '', '', ''];
  return [what, ...figures, goalInWords(row), verdict(row) ?? ''];
}
