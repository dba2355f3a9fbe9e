import { Temporal } from 'temporal-polyfill';
import { BadInstant } from '../errors';
import { type IsoDate, type IsoInstant, type WallTime } from './calendar.types';
import { dayNumber } from './day-number';

const LONDON = 'Europe/London';

/** The date that it is in London at a moment, in winter (GMT) and summer (BST) alike. Throws `BadInstant`. */
export function londonDate(at: IsoInstant): IsoDate {
  return instant(at).toZonedDateTimeISO(LONDON).toPlainDate().toString();
}

/** The London date of the last moment before this one: at midnight, the day that has just passed. Throws `BadInstant`. */
export function londonDateBefore(at: IsoInstant): IsoDate {
  return instant(at).subtract({ milliseconds: 1 }).toZonedDateTimeISO(LONDON).toPlainDate().toString();
}

/** Midnight in London at which a date begins. Throws `BadDate`. */
export function startOfLondonDay(date: IsoDate): IsoInstant {
  return asText(plainDate(date).toZonedDateTime(LONDON).toInstant());
}

/** The moment at which a date has passed in London: the midnight after it. From here on, work due that day is late. */
export function endOfLondonDay(date: IsoDate): IsoInstant {
  return startOfLondonDay(plainDate(date).add({ days: 1 }).toString());
}

/** A wall-clock time in London on a date. Throws `BadDate`. */
export function londonTime(date: IsoDate, time: WallTime): IsoInstant {
  const zoned = plainDate(date).toZonedDateTime({ timeZone: LONDON, plainTime: Temporal.PlainTime.from(time) });
  return asText(zoned.toInstant());
}

/** A moment some elapsed hours away. Clock changes make no difference. */
export function addHours(at: IsoInstant, hours: number): IsoInstant {
  return asText(instant(at).add({ hours }));
}

/** The same moment in the one form that this library writes. Throws `BadInstant`. */
export function normalInstant(at: IsoInstant): IsoInstant {
  return asText(instant(at));
}

/** A date as a person reads it: `Monday 25 February 2013`. */
export function inWords(date: IsoDate): string {
  dayNumber(date);
  return words.format(new Date(`${date}T00:00:00Z`)).replace(',', '');
}

/** Made once: making one takes longer than all that it ever writes on a page. */
const words = new Intl.DateTimeFormat('en-GB', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
});

/** A moment as a person in London reads it: `13:00 on Tuesday 31 March 2026`. Throws `BadInstant`. */
export function momentInWords(at: IsoInstant): string {
  const there = instant(at).toZonedDateTimeISO(LONDON);
  return `${there.toPlainTime().toString({ smallestUnit: 'minute' })} on ${inWords(there.toPlainDate().toString())}`;
}

export function plainDate(date: IsoDate): Temporal.PlainDate {
  dayNumber(date);
  return Temporal.PlainDate.from(date);
}

function instant(at: IsoInstant): Temporal.Instant {
  try {
    return Temporal.Instant.from(at);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInstant(at);
    throw error;
  }
}

function asText(at: Temporal.Instant): IsoInstant {
  return at.toString({ fractionalSecondDigits: 3 });
}
