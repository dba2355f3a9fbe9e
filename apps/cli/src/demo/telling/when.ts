import { londonTime } from '#libs/timescales';

/**
 * A moment of a story as an ISO instant.
 * @param when `2024-09-09 14:30`, London time
 */
export function instant(when: string): string {
  const [day = '', time = ''] = when.split(' ');
  return londonTime(day, time);
}

/** `2024-09-09` */
export function dayOf(when: string): string {
  return when.slice(0, 10);
}

const london = {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
} as const;
const shortDay = new Intl.DateTimeFormat('en-GB', london);
const shortMoment = new Intl.DateTimeFormat('en-GB', { ...london, hour: '2-digit', minute: '2-digit' });

/** `Mon, 9 Sept 2024` of a plain day or an instant. */
export function inDays(when: string): string {
  return shortDay.format(new Date(when.length === 10 ? `${when}T12:00:00Z` : when));
}

/** `Mon, 9 Sept 2024, 14:30` of an instant. */
export function momentIn(iso: string): string {
  return shortMoment.format(new Date(iso));
}

/** `Mon, 9 Sept 2024, 14:30` of a moment of a story; `Today` of today. */
export function inMinutes(when: string): string {
  return when === 'today' ? 'Today' : shortMoment.format(new Date(instant(when)));
}
