import { csv } from '#libs/tables';
import { type Fate, fates, type ReportLine } from './report.types';
import { type UnmatchedWorker } from './unmatched-workers';

const words: Record<Fate, string> = {
  opened: 'opened',
  keptClosed: 'kept as a closed case',
  alreadyHere: 'already here',
  changed: 'changed in the file, not here',
  leftOut: 'left out',
  refused: 'refused',
};

/** The reconciliation for people: how many rows were read, what became of them, and each that needs somebody. */
export function reportInLines(lines: readonly ReportLine[], unmatched: readonly UnmatchedWorker[] = []): string[] {
  const count = (fate: Fate): number => lines.filter(({ became }) => became === fate).length;
  const journeys = new Set(lines.filter(({ became }) => became === 'opened').map(({ journeyId }) => journeyId));
  return [
    `${lines.length} rows read, ${journeys.size} journeys opened.`,
    ...fates.filter((fate) => count(fate) > 0).map((fate) => `${String(count(fate)).padStart(6)} ${words[fate]}`),
    ...lines
      .filter(({ became }) => became === 'refused' || became === 'changed')
      .map(
        ({ row, child, became, reason }) =>
          `${row}${child === undefined ? '' : `, child ${child}`}: ${words[became]}: ${reason ?? ''}`,
      ),
    ...unmatched.map(
      ({ name, cases }) => `worker “${name}”: not in the file of workers; ${cases} open, to be allocated`,
    ),
  ];
}

/** Every row with what became of it. */
export function reportAsCsv(lines: readonly ReportLine[], unmatched: readonly UnmatchedWorker[] = []): string {
  return csv({
    name: 'Import',
    heads: ['Row', 'Child', 'What became of it', 'Why', 'Journey', 'File'],
    rows: [
      ...lines.map((line) => [line.row, line.child, words[line.became], line.reason, line.journeyId, line.file]),
      ...unmatched.map(({ name, cases }) => [
        ...[
          `worker ${name}`,
          undefined,
          'not matched',
          `not in the file of workers; ${cases} open cases, to be allocated`,
        ],
        ...[undefined, undefined],
      ]),
    ],
  });
}
