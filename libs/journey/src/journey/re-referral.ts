import { type IsoDate } from '#libs/timescales';
import { monthsBefore } from '../shared/months';

/**
 * Whether a referral follows an earlier one of the same child within some months; the day twelve months later still counts.
 * Source: DfE re-referrals methodology.
 * @param previous London dates of the child's other referrals
 */
export function isReReferral(previous: readonly IsoDate[], referralOn: IsoDate, months: number): boolean {
  const from = monthsBefore(referralOn, months);
  return previous.some((date) => from <= date && date <= referralOn);
}
