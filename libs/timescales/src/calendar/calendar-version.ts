import { type Calendar } from './calendar.types';
import { fingerprint } from './fingerprint';

/** Names the contents: the same days give the same version everywhere, and one more day gives another. */
export function calendarVersion({ horizon, holidays, proclaimed }: Omit<Calendar, 'version'>): string {
  const table = fingerprint(JSON.stringify([horizon.from, horizon.to, holidays.map((day) => day.date)]));
  const base = `england-and-wales-${horizon.from.slice(0, 4)}-${horizon.to.slice(0, 4)}.${table.slice(0, 8)}`;
  if (proclaimed.length === 0) return base;
  return `${base}+${fingerprint(JSON.stringify(proclaimed.map((day) => [day.date, day.reason]))).slice(0, 8)}`;
}
