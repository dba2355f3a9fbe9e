import { lastDayOver, mostDays } from '#libs/forecast';
import { type IsoDate } from '#libs/timescales';
import { Mistake } from '../failure';
import { type ForecastOptions } from '../commands/forecast.command';

export type Format = 'text' | 'csv' | 'json';

export interface ToForecast {
  asAt: IsoDate;
  days: number;
  weeks: number;
  format: Format;
  /** Only what still runs: asked about the present. */
  running?: true;
}

const mostWeeks = 260;

/** Refuses CLI.USAGE. */
export function askedFor(options: ForecastOptions, now: Date): ToForecast {
  const { asAt, format, backTest } = options;
  const days = wholeNumber('--days', options.days, mostDays);
  const weeks = wholeNumber('--weeks', options.weeks, mostWeeks);
  if (format !== 'text' && format !== 'csv' && format !== 'json')
    throw new Mistake('CLI.USAGE', '--format is text, csv or json');
  const yesterday = lastDayOver(now);
  if (asAt === undefined) return { asAt: yesterday, days, weeks, format, ...(backTest ? {} : { running: true }) };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asAt) || new Date(asAt).toJSON()?.slice(0, 10) !== asAt)
    throw new Mistake('CLI.USAGE', '--as-at is a date such as 2026-03-31');
  if (asAt > yesterday) throw new Mistake('CLI.USAGE', '--as-at is a day that is over');
  return { asAt, days, weeks, format };
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Mistake('CLI.USAGE', `${option} is a whole number from 1 to ${most}`);
}
