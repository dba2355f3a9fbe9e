import { daysAfter, londonDate } from '#libs/timescales';

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

function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
