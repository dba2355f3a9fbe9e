import { daysAfter, londonDate } from '#libs/timescales';
import { type AskedMeasures, withAsked } from './asked';

export interface PeriodChoice {
  text: string;
  href: string;
  current: boolean;
}

/**
 * Periods that are asked for most. A council's year runs from April to March.
 * @param now ISO
 */
export function periodChoices(path: string, asked: AskedMeasures, now: string): PeriodChoice[] {
  const today = londonDate(now);
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0);
  const spans: readonly [string, string, string][] = [
    ['Last 4 weeks', daysAfter(today, -27), today],
    ['Last 3 months', daysAfter(today, -90), today],
    [`Since 1 April ${year}`, `${year}-04-01`, today],
    [`April ${year - 1} to March ${year}`, `${year - 1}-04-01`, `${year}-03-31`],
  ];
  return spans.map(([text, from, to]) => ({
    text,
    href: withAsked(path, { ...asked, from, to }),
    current: asked.from === from && asked.to === to,
  }));
}
