import { type Tx } from '#libs/database';
import { monthsBefore } from '#libs/journey';
import { londonDate, startOfLondonDay } from '#libs/timescales';
import { readPolicy } from '../policies/read-policy';

/**
 * Whether the same child was referred before, within the council's months (12 unless the policy says otherwise), that day a year ago
 * included. Looked up when the referral is recorded.
 */
export async function isReReferral(tx: Tx, personId: string, referralAt: string): Promise<boolean> {
  const { value: months } = await readPolicy(tx, 'reReferralMonths');
  const firstDay = monthsBefore(londonDate(referralAt), months);
  const earlier = await tx.journey.findFirst({
    where: { personId, referralAt: { gte: new Date(startOfLondonDay(firstDay)), lte: new Date(referralAt) } },
    select: { id: true },
  });
  return earlier !== null;
}
