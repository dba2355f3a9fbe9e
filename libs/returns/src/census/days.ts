import { londonDate } from '#libs/timescales';

const known = new Map<string, string>();
const most = 20_000;

/** `londonDate`, which a return asks of the same moments again and again. */
export function dayOf(at: string): string {
  const found = known.get(at);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const day = londonDate(at);
  known.set(at, day);
  return day;
}

/** The day, unless it lies after the last one that counts. */
export function dayUpTo(at: string | undefined, last: string): string | undefined {
  if (at === undefined) return undefined;
  const day = dayOf(at);
  return day > last ? undefined : day;
}

/** The same day some years away; 29 February becomes 1 March. */
export function plusYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
