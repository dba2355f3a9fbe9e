import { type Expected, type ForecastRow, inWords } from '#libs/forecast';
import { latenessReasons } from '#libs/journey';
import { csv } from '#libs/tables';
import { type Format, type ToForecast } from './asked';
import { percent, table } from './table';

/** The answer in one of three formats. */
export function forecastAs(
  format: Format,
  asked: ToForecast,
  rows: readonly ForecastRow[],
  sums: readonly Expected[],
): string {
  if (format === 'csv') return asCsv(rows);
  if (format === 'text') return `${asText(asked, rows, sums).join('\n')}\n`;
  const said = rows.map((row) => ({ ...row, share: row.share ?? null, inWords: inWords(row) }));
  const { asAt, days } = asked;
  return `${JSON.stringify({ asAt, days, expected: sums, work: said }, undefined, 2)}\n`;
}

function asText({ asAt, days }: ToForecast, rows: readonly ForecastRow[], sums: readonly Expected[]): string[] {
  const late = sums.reduce((all, one) => all + one.late, 0);
  const unknown = sums.reduce((all, one) => all + one.unknown, 0);
  const few = unknown === 0 ? '' : ` Of ${unknown} the council has too few cases to say.`;
  const head = `As at the end of ${asAt}, ${rows.length} running clocks end within ${days} working days. If things go as they did, ${late.toFixed(1)} of them end late.${few}`;
  if (rows.length === 0) return [head];
  return [
    head,
    '',
    ...table(
      ['team', 'kind of work', 'due', 'late', 'as likely as not', 'not known'],
      sums.map((one) => [
        one.teamId ?? '(none)',
        one.rule,
        ...[one.due, one.late.toFixed(1), one.likely, one.unknown].map(String),
      ]),
    ),
    '',
    ...table(['team', 'kind of work', 'late', 'why, as was said of work like it'], sums.flatMap(reasonsOf)),
    '',
    ...rows.map((row) => `${percent(row.share).padStart(5)}  due ${row.dueOn}  ${row.stageId}  ${inWords(row)}`),
  ];
}

/** The code, or that nobody has said why. */
function reasonsOf({ teamId, rule, reasons }: Expected): string[][] {
  return Object.entries(reasons)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => [teamId ?? '(none)', rule, count.toFixed(1), reasonInWords(code)]);
}

function reasonInWords(code: string): string {
  if (code === '') return 'nobody has said why';
  return (latenessReasons.words as Readonly<Record<string, string>>)[code] ?? code;
}

function asCsv(rows: readonly ForecastRow[]): string {
  return csv({
    name: 'Forecast',
    heads: [
      ...['Team', 'Kind of work', 'Stage', 'Due on', 'Working day', 'Of working days', 'Step'],
      ...['Compared with', 'Cases', 'Late', 'Per cent late', 'In words'],
    ],
    rows: rows.map((row) => {
      const { teamId, rule, stageId, dueOn, workingDay, ofDays, step, alike, share } = row;
      return [
        ...[teamId ?? undefined, rule, stageId, dueOn, workingDay, ofDays, step, alike.circle, alike.cases, alike.late],
        ...[share === undefined ? undefined : Math.round(share * 100), inWords(row)],
      ];
    }),
  });
}
