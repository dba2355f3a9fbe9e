import { daysAfter, endOfLondonDay, startOfLondonDay } from '#libs/timescales';

/** Days from one London date to another, both included. `YYYY-MM-DD`. */
export interface Days {
  from: string;
  to: string;
}

/** The same as moments: from `begins`, up to before `ends`. */
export interface Span {
  begins: Date;
  ends: Date;
}

/** What has not happened yet is not counted: the span ends now at the latest. */
export function spanOf({ from, to }: Days, now: Date): Span {
  const begins = new Date(startOfLondonDay(from));
  const ends = new Date(endOfLondonDay(to));
  return { begins, ends: ends > now && begins <= now ? now : ends };
}

/** As many days, just before. */
export function daysBefore({ from, to }: Days): Days {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return { from: daysAfter(from, -length), to: daysAfter(from, -1) };
}
