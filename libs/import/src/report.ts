import { csv } from '#libs/tables';
import { type Fate, fates, type ReportLine } from './report.types';

const words: Record<Fate, string> = {
  opened: 'opened',
  keptClosed: 'kept as a closed case',
  alreadyHere: 'already here',
  changed: 'changed in the file, not here',
  leftOut: 'left out',
  refused: 'refused',
};

/** The reconciliation for people: how many rows were read, what became of them, and each that needs somebody. */
export function reportInLines(lines: readonly ReportLine[]): string[] {
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
  ];
}

/** Every row with what became of it. */
export function reportAsCsv(lines: readonly ReportLine[]): string {
  return csv({
    name: 'Import',
    heads: ['Row', 'Child', 'What became of it', 'Why', 'Journey', 'File'],
    rows: lines.map(({ row, child, became, reason, journeyId, file }) => [
      row,
      child,
      words[became],
      reason,
      journeyId,
      file,
    ]),
  });
}
