import { londonDate, londonTime } from '#libs/timescales';
import { isDay } from '../../shared/templates/is-day';
import { type ErrorLine } from '../../shared/visit/page';

/** A day in London, and a time of it where that matters; '' where nothing was entered. */
export interface AskedMoment {
  on: string;
  time: string;
}

/**
 * What the API is asked about: a day (`YYYY-MM-DD`: what was known at its end), or an instant (ISO). Undefined when nothing was entered,
 * or what cannot be asked for.
 *
 * @param now ISO
 */
export function momentIn({ on, time }: AskedMoment, now: string): { at?: string; wrong: readonly ErrorLine[] } {
  if (on === '') return { wrong: time === '' ? [] : [{ text: 'Enter the day as well', href: '#on' }] };
  if (!isDay(on)) return { wrong: [{ text: 'Enter the day as a date', href: '#on' }] };
  if (on > londonDate(now)) return { wrong: [{ text: 'The day cannot be in the future', href: '#on' }] };
  if (time === '') return { at: on, wrong: [] };
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return { wrong: [{ text: 'Enter the time as hours and minutes, such as 14:10', href: '#time' }] };
  }
  const at = londonTime(on, time);
  if (Date.parse(at) > Date.parse(now)) return { wrong: [{ text: 'The time cannot be in the future', href: '#time' }] };
  return { at, wrong: [] };
}
