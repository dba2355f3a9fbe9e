import { londonDate } from '#libs/timescales';
import { monthsBefore } from '../shared/months';

/**
 * Whether a child is too old to be privately fostered: 16, or 18 with disabilities.
 * Source: Children Act 1989, section 66.
 * @param bornOn date of birth, `YYYY-MM-DD`
 * @param when London date or instant
 */
export function isOfAge(bornOn: string, when: string, disabled = false): boolean {
  const on = when.includes('T') ? londonDate(when) : when;
  return bornOn <= monthsBefore(on, 12 * (disabled ? 18 : 16));
}
