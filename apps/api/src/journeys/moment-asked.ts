import { RuleBroken } from '#libs/journey';
import { endOfLondonDay } from '#libs/timescales';

/** The end of today is now. Throws REQUEST.PARAMETER_INVALID for what has not come yet. */
export function momentAsked(at: string, now = new Date()): Date {
  const isDay = !at.includes('T');
  const moment = new Date(isDay ? Date.parse(endOfLondonDay(at)) - 1 : at);
  const day = new Date(isDay ? `${at}T00:00:00Z` : at);
  if (day <= now) return moment < now ? moment : now;
  throw new RuleBroken('REQUEST.PARAMETER_INVALID', 'A parameter is missing or cannot be read', {
    errors: [{ parameter: 'at', detail: 'must not be in the future' }],
  });
}
