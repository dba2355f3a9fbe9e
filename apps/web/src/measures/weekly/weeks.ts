import { day } from '../../shared/templates/london';

/** A week by its Monday and its Sunday, in words. */
export function weekName(monday: string): string {
  const sunday = new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
  return `${day(monday)} to ${day(sunday)}`;
}
