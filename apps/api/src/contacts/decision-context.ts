import { type Prisma, type Tx } from '#libs/database';
import { type DecisionContext } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { found } from '../reading/record';
import { monthsBefore } from './window';

/** What the rules of a decision must know and a caller may not say. */
export async function decisionContext(tx: Tx, contact: Prisma.ContactModel): Promise<DecisionContext> {
  const openJourneyId = await openJourneyOf(tx, contact.personId);
  const { notifications, threshold, windowMonths } = await domesticAbuseIn(tx, contact);
  return { ...(openJourneyId ? { openJourneyId } : {}), domesticAbuse: { notifications, threshold, windowMonths } };
}

/** The child's open episode of need; a child has at most one. */
export async function openJourneyOf(tx: Tx, personId: string | null): Promise<string | undefined> {
  if (personId === null) return undefined;
  const open = await tx.journey.findFirst({ where: { personId, status: 'open' }, select: { id: true } });
  return open?.id;
}

export interface DomesticAbuse {
  /** On the household, in the window, this one included. An enquiry counts once, however many children it names. */
  notifications: number;
  threshold: number;
  windowMonths: number;
  since: Date;
  enquiries: { id: string; receivedAt: Date; channel: string }[];
}

/**
 * Notifications of domestic abuse on the contact's household (para 43): from the council's months before this contact was received, up
 * to now, so that one which came in meanwhile counts too. Without an address only this one is known.
 */
export async function domesticAbuseIn(tx: Tx, { enquiryId, receivedAt }: Prisma.ContactModel): Promise<DomesticAbuse> {
  const { value: policy } = await readPolicy(tx, 'domesticAbuseBaseline');
  const { householdKey, domesticAbuse } = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
  const since = monthsBefore(receivedAt, policy.windowMonths);
  const same = householdKey === null ? { id: enquiryId } : { householdKey };
  const enquiries = await tx.enquiry.findMany({
    where: { ...same, domesticAbuse: true, receivedAt: { gte: since } },
    select: { id: true, receivedAt: true, channel: true },
    orderBy: { receivedAt: 'asc' },
  });
  const notifications = domesticAbuse || householdKey !== null ? enquiries.length : 0;
  return { notifications, ...policy, since, enquiries };
}
