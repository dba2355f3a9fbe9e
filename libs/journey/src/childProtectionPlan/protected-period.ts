import { type IsoDate, londonDate } from '#libs/timescales';
import { monthsAfter } from '../conference/dates';

/**
 * Until when the family keeps its worker after a plan has ended: what the journey's `transferWorker` asks for as `protectedUntil`.
 * Source: inspection report, paragraph 3 (within three months) and paragraph 22.
 * @param endedAt ISO instant of the plan's end
 * @param months the council's policy `protectedPeriodMonths`
 */
export function protectedUntil(endedAt: string, months: number): IsoDate {
  return monthsAfter(londonDate(endedAt), months);
}
