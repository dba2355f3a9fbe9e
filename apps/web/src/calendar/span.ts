import { londonDate } from '#libs/timescales';

/** Days that one page of the calendar shows; London dates, `YYYY-MM-DD`, both included. */
export interface Span {
  today: string;
  from: string;
  to: string;
}

const weeks = 5;

/** Five weeks from a day on, never from before today; what is no date counts as today. @param now ISO */
export function spanFrom(asked: string, now: string): Span {
  const today = londonDate(now);
  const from = isDate(asked) && asked > today ? asked : today;
  return { today, from, to: daysAfter(from, weeks * 7 - 1) };
}

/** The span before and the span after; none before today. */
export function neighboursOf({ today, from }: Span): { earlier?: string; later: string } {
  const before = daysAfter(from, weeks * -7);
  const later = daysAfter(from, weeks * 7);
  return from === today ? { later } : { earlier: before > today ? before : today, later };
}

export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && daysAfter(text, 0) === text;
}
