import { daysAfter, type IsoDate, londonDate } from '#libs/timescales';

/** The London day before the one that a moment is in: at its end things stood as a forecast about the present begins from. */
export function lastDayOver(now: Date): IsoDate {
  return daysAfter(londonDate(now.toISOString()), -1);
}
