import { daysAfter } from '#libs/timescales';
import { day } from '../../shared/templates/london';

/** A week by its Monday and its Sunday, in words. */
export function weekName(monday: string): string {
  return `${day(monday)} to ${day(daysAfter(monday, 6))}`;
}
