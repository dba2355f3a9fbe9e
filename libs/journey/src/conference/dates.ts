import { type IsoDate, londonDate } from '#libs/timescales';
import { monthsBefore } from '../shared/months';
import { RuleBroken } from '../shared/rule-broken';

/** The same day some months later; the last day of a month that is too short. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  return monthsBefore(date, -months);
}

/**
 * The date that a conference sets for a meeting: after it, and not later than allowed.
 * Codes: CONFERENCE.DATE_NOT_LATER, CONFERENCE.REVIEW_NOT_POSSIBLE.
 * @param heldAt ISO instant of the conference
 * @param on London date of the next meeting
 */
export function setBy(heldAt: string, on: IsoDate, latestMonths?: number): void {
  const from = londonDate(heldAt);
  if (on <= from) throw new RuleBroken('CONFERENCE.DATE_NOT_LATER', 'This date lies after the conference', { on });
  if (latestMonths === undefined) return;
  const latest = monthsAfter(from, latestMonths);
  if (on > latest) {
    throw new RuleBroken('CONFERENCE.REVIEW_NOT_POSSIBLE', 'A review is brought forward, never pushed back', {
      on,
      latest,
    });
  }
}
