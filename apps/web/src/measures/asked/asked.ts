import { londonDate } from '#libs/timescales';
import { type ErrorLine } from '../../shared/visit/page';
import { type Visit } from '../../shared/visit/visit';
import { day } from '../../shared/templates/london';

/** Which list of measures: what the inspection of 2012-13 asked about, or what is asked today. */
export type MeasureSet = '2012-13' | 'today';

/** Which days, whose work and which list a page is about. Everything in it may stand in an address. */
export interface AskedMeasures {
  from: string;
  to: string;
  /** `team:` or `service:` with its code; '' for all that the person may see. */
  of: string;
  set: MeasureSet;
}

const isDate = /^\d{4}-\d\d-\d\d$/;

/**
 * What the address asks for. Days that cannot be read, or that end before they begin, become the twelve months up to today, and are told.
 * @param now ISO
 */
export function askedOf(visit: Pick<Visit, 'query'>, now: string): { asked: AskedMeasures; errors: ErrorLine[] } {
  const query = (name: string) => visit.query(name);
  const today = londonDate(now);
  const [from, to] = [query('from'), query('to')];
  const wrong = [from, to].some((date) => date !== '' && !isSound(date));
  const last = to === '' || wrong ? today : to;
  const first = from === '' || wrong ? yearBefore(last) : from;
  const reversed = first > last;
  const days = reversed ? { from: yearBefore(today), to: today } : { from: first, to: last };
  const set = query('set') === '2012-13' ? '2012-13' : 'today';
  const error = wrong ? 'Enter real dates' : `The last day must be on or after ${day(first)}`;
  return {
    asked: { ...days, of: query('of'), set },
    errors: wrong || reversed ? [{ text: error, href: wrong ? '#from' : '#to' }] : [],
  };
}

/** As parameters of the API. */
export function apiQuery({ from, to, of }: AskedMeasures): {
  from: string;
  to: string;
  team?: string;
  service?: string;
} {
  return { from, to, ...scopeQuery(of) };
}

/** @param of `team:…`, `service:…` or '' */
export function scopeQuery(of: string): { team?: string; service?: string } {
  const [kind, ...rest] = of.split(':');
  const code = rest.join(':');
  return kind === 'team' || kind === 'service' ? { [kind]: code } : {};
}

/** A page's address with what is asked there. */
export function withAsked(
  path: string,
  { from, to, of, set }: AskedMeasures,
  more: Record<string, string> = {},
): string {
  return `${path}?${new URLSearchParams({ from, to, of, set, ...more }).toString()}`;
}

function isSound(date: string): boolean {
  return isDate.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) === true;
}

/** First of the twelve months that end on a date. */
function yearBefore(date: string): string {
  const first = new Date(date);
  first.setUTCFullYear(first.getUTCFullYear() - 1);
  first.setUTCDate(first.getUTCDate() + 1);
  return first.toISOString().slice(0, 10);
}
