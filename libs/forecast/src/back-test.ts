import { type IsoDate } from '#libs/timescales';
import { type Past, pastAt } from './alike';
import { dueSoon, type Known, rowOf } from './forecast';

/** One forecast beside what happened. Shares from 0 to 1. */
export interface Tried {
  forecast: number;
  late: boolean;
  /** What would have been said without looking: the share of all work of that kind that was late in the year before. */
  base: number;
}

export interface BackTest {
  /** The Sundays at whose end a forecast was made, earliest first. */
  weeks: readonly IsoDate[];
  tried: readonly Tried[];
  /** Clocks of which the forecast said nothing. */
  unknown: number;
}

export interface BackTestAsked {
  /** The last day of which the outcome is known. */
  asAt: IsoDate;
  days: number;
  weeks: number;
}

/**
 * Forecasts made anew at the end of past weeks, each from what was known by then alone, held against what became of the work afterwards. A week
 * counts when all that it speaks of had fallen due.
 */
export function backTest(known: Known, { asAt, days, weeks }: BackTestAsked): BackTest {
  const sundays = sundaysBefore(known, { asAt, days, weeks });
  const tried: Tried[] = [];
  let unknown = 0;
  for (const sunday of sundays) {
    const past = pastAt(known.all, sunday, known.serviceOf);
    for (const one of dueSoon(known, { asAt: sunday, days })) {
      const { share } = rowOf(past, one, known.dayNumber(sunday));
      if (share === undefined) unknown += 1;
      else tried.push({ forecast: share, late: one.work.late, base: baseOf(past, one.work.rule) });
    }
  }
  return { weeks: sundays, tried, unknown };
}

function baseOf({ over }: Past, rule: string): number {
  const all = over.get(rule) ?? [];
  return all.filter(({ work }) => work.late).length / Math.max(1, all.length);
}

/** The newest Sundays after which all of the days have passed. */
function sundaysBefore({ dayNumber }: Known, { asAt, days, weeks }: BackTestAsked): IsoDate[] {
  const found: IsoDate[] = [];
  const day = new Date(asAt);
  day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  while (found.length < weeks) {
    const sunday = day.toISOString().slice(0, 10);
    if (dayNumber(sunday) + days <= dayNumber(asAt)) found.unshift(sunday);
    day.setUTCDate(day.getUTCDate() - 7);
  }
  return found;
}
