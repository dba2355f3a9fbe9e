import { type BackTest, calibration, type Calibration } from '#libs/forecast';
import { csv } from '#libs/tables';
import { Mistake } from '../failure';
import { type Format, type ToForecast } from './asked';
import { percent, table } from './table';

/** How forecasts of past weeks did. Refuses CLI.NOTHING_TO_TRY where the record held nothing to forecast in them. */
export function backTestAs(format: Format, { days }: ToForecast, test: BackTest): string {
  const found = calibration(test.tried);
  if (found === undefined)
    throw new Mistake(
      'CLI.NOTHING_TO_TRY',
      'In those weeks no clock ended that could be forecast: a year of work before them is needed',
    );
  const { weeks, unknown } = test;
  if (format === 'csv') return asCsv(found);
  if (format === 'text') return `${asText(days, test, found).join('\n')}\n`;
  return `${JSON.stringify({ weeks, days, forecasts: test.tried.length, unknown, ...found }, undefined, 2)}\n`;
}

function asText(days: number, { weeks, tried, unknown }: BackTest, found: Calibration): string[] {
  const late = tried.filter((one) => one.late).length;
  const better = (base: number): string => percent(base === 0 ? undefined : 1 - found.brier / base);
  return [
    `${weeks.length} weeks, from the end of ${weeks[0]} to the end of ${weeks.at(-1)}: ${tried.length} forecasts over ${days} working days, each from what was known by then.`,
    `${late} of them were late (${percent(late / tried.length)}). Of ${unknown} more there were too few cases to say.`,
    '',
    ...table(
      ['forecast', 'clocks', 'said on average', 'happened'],
      found.bins.map(({ from, count, forecast, happened }) => [
        `${Math.round(from * 100)} to ${Math.round(from * 100) + 10} %`,
        ...[String(count), percent(forecast), percent(happened)],
      ]),
    ),
    '',
    `Brier score (0 is perfect, lower is better): ${found.brier.toFixed(4)}`,
    `  of the share of each kind of work in the year before: ${found.brierOfBase.toFixed(4)}; the forecast is ${better(found.brierOfBase)} better`,
    `  of one share for everything, known afterwards: ${found.brierOfOne.toFixed(4)}; the forecast is ${better(found.brierOfOne)} better`,
  ];
}

function asCsv({ bins }: Calibration): string {
  const rows = bins.map(({ from, count, forecast, happened }) => [from, count, forecast, happened]);
  return csv({ name: 'Calibration', heads: ['From', 'Clocks', 'Forecast', 'Happened'], rows });
}
