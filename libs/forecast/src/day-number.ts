import { type Calendar, workingDaysBetween } from '#libs/timescales';
import { type DayNumber } from './work.types';

const origin = '2012-01-02';

/** By the council's calendar. A day that is not worked has the number of the working day before it. Throws `BeyondHorizon`. */
export function dayNumberIn(calendar: Calendar): DayNumber {
  const known = new Map<string, number>();
  return (date) => {
    const found = known.get(date) ?? workingDaysBetween(calendar, origin, date);
    known.set(date, found);
    return found;
  };
}
