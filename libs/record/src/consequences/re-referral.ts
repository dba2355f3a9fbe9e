import { type Tx } from '#libs/database';
import { isReReferral } from '#libs/journey';
import { londonDate } from '#libs/timescales';

/** Whether the child was referred before, within the council's months. Looked up at the moment when the referral is recorded. */
export async function followsAnother(
  tx: Tx,
  personId: string,
  referralAt: string,
  withinMonths: number,
): Promise<boolean> {
  const earlier = await tx.journey.findMany({
    where: { personId, kind: 'episodeOfNeed' },
    select: { referralAt: true },
  });
  const dates = earlier.map((journey) => londonDate(journey.referralAt.toISOString()));
  return isReReferral(dates, londonDate(referralAt), withinMonths);
}
