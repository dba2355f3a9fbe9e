import { inTransaction, type Tx } from '#libs/database';
import { backTest, expected, forecast, readKnown } from '#libs/forecast';
import { calendarOf } from '#libs/record';
import { daysAfter } from '#libs/timescales';
import { withDatabase } from '../database';
import { Mistake } from '../failure';
import { type ForecastOptions } from '../commands/forecast.command';
import { askedFor, type ToForecast } from './asked';
import { backTestAs } from './back-test-as';
import { forecastAs } from './forecast-as';

/** Reads the record as one moment, and changes nothing. */
export async function printForecast(options: ForecastOptions): Promise<string> {
  const asked = askedFor(options, new Date());
  const read = (tx: Tx) => (options.backTest ? triedAgain(tx, asked) : foreseen(tx, asked, options.team));
  return withDatabase((db) => inTransaction(db, read, { isolationLevel: 'RepeatableRead', timeout: 600_000 }));
}

async function foreseen(tx: Tx, asked: ToForecast, team: string | undefined): Promise<string> {
  const { asAt, format } = asked;
  const known = await readKnown(tx, { from: asAt, to: asAt, calendar: await calendarOf(tx) });
  if (team !== undefined && !known.serviceOf.has(team)) throw new Mistake('CLI.USAGE', `There is no team ${team}`);
  const rows = forecast(known, asked).filter(({ teamId }) => team === undefined || teamId === team);
  return forecastAs(format, asked, rows, expected(rows));
}

async function triedAgain(tx: Tx, asked: ToForecast): Promise<string> {
  const { asAt, weeks, format } = asked;
  const first = daysAfter(asAt, -7 * (weeks + Math.ceil(asked.days / 4) + 3));
  const known = await readKnown(tx, { from: first, to: asAt, calendar: await calendarOf(tx) });
  return backTestAs(format, asked, backTest(known, asked));
}
