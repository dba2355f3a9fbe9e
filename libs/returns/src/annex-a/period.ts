import { monthsBefore } from '#libs/journey';

/** What Annex A looks back on. London dates, `YYYY-MM-DD`, both ends included. */
export interface AnnexPeriod {
  asAt: string;
  /** Six months earlier. */
  from: string;
  /** Twelve months earlier: for what is counted in a year. */
  yearFrom: string;
}

export function annexPeriod(asAt: string): AnnexPeriod {
  return { asAt, from: monthsBefore(asAt, 6), yearFrom: monthsBefore(asAt, 12) };
}

/** Whether something that happened on `day` lies in the six months. */
export function isIn({ from, asAt }: AnnexPeriod, day: string | undefined): boolean {
  return day !== undefined && day >= from && day <= asAt;
}

/** Whether something that ran from `start` was still open on the last day, or ended in the six months. */
export function ranIn({ from, asAt }: AnnexPeriod, start: string | undefined, end: string | undefined): boolean {
  return start !== undefined && start <= asAt && (end === undefined || end >= from);
}
