import { type IsoDate, londonDate } from '#libs/timescales';

/** The London day before the one that a moment is in: at its end things stood as a forecast about the present begins from. */
export function lastDayOver(now: Date): IsoDate {
  return new Date(Date.parse(londonDate(now.toISOString())) - 86_400_000).toISOString().slice(0, 10);
}
