import { endOfLondonDay } from '#libs/timescales';
import { stillToCome } from '../reading/still-to-come';

/** The end of today is now. Throws REQUEST.PARAMETER_INVALID for what has not come yet. */
export function momentAsked(at: string, now = new Date()): Date {
  const isDay = !at.includes('T');
  const moment = new Date(isDay ? Date.parse(endOfLondonDay(at)) - 1 : at);
  const day = new Date(isDay ? `${at}T00:00:00Z` : at);
  if (day <= now) return moment < now ? moment : now;
  throw stillToCome('at');
}
