import { type IsoDate } from '../calendar/calendar.types';
import { calendarDaysBetween, dayNumber } from '../calendar/day-number';
import { type TimescaleRule } from '../rules/rule.types';
import { type Pause } from './deadline.types';
import { PauseRefused } from './refusals';

/**
 * Pauses in order of date. No national rule pauses a clock, and hours cannot be paused by the day. Throws `PauseRefused` for those,
 * for a pause that ends before it begins, and for two that overlap.
 */
export function orderedPauses(rule: TimescaleRule, pauses: readonly Pause[] = []): readonly Pause[] {
  if (pauses.length === 0) return [];
  if (!rule.local) throw new PauseRefused(`The timescale "${rule.id}" is set nationally: nothing pauses it`);
  if (rule.unit === 'hours') throw new PauseRefused(`The timescale "${rule.id}" counts hours: it cannot be paused`);
  const ordered = [...pauses].sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
  ordered.forEach((pause, i) => {
    if (calendarDaysBetween(pause.from, pause.until) <= 0) throw new PauseRefused('A pause ends after it begins');
    const before = ordered[i - 1];
    if (before && calendarDaysBetween(before.until, pause.from) < 0) throw new PauseRefused('Two pauses overlap');
  });
  return ordered;
}

export function pauseOn(pauses: readonly Pause[], date: IsoDate): Pause | undefined {
  return pauses.find(({ from, until }) => from <= date && date < until);
}
