import { type HouseholdNotification, householdNotifications, type Prisma, type Tx } from '#libs/database';
import { type DecisionContext } from '#libs/journey';
import { readPolicy } from '#libs/record';
import { openJourneysOf } from '../acts/context/open-journeys';
import { found } from '../reading/record';
import { monthsBefore } from './window';

/** What the rules of a decision must know and a caller may not say. */
export async function decisionContext(tx: Tx, contact: Prisma.ContactModel): Promise<DecisionContext> {
  const openJourneys = await openJourneysOf(tx, contact.personId);
  const { episodeOfNeed: openJourneyId } = openJourneys;
  const { notifications, threshold, windowMonths } = await domesticAbuseIn(tx, contact);
  const domesticAbuse = { notifications: notifications.length, threshold, windowMonths };
  return { ...(openJourneyId ? { openJourneyId } : {}), openJourneys, domesticAbuse };
}

/** The child's open episode of need; a child has at most one. */
export async function openJourneyOf(tx: Tx, personId: string | null): Promise<string | undefined> {
  return (await openJourneysOf(tx, personId)).episodeOfNeed;
}

export interface DomesticAbuse {
  /** In the window, this one included. An enquiry counts once, however many children it names. */
  notifications: HouseholdNotification[];
  threshold: number;
  windowMonths: number;
  since: Date;
}

/**
 * Notifications of domestic abuse about the contact's household or its known child (para 43): from the council's months before this
 * contact was received, up to now, so that one which came in meanwhile counts too.
 */
export async function domesticAbuseIn(
  tx: Tx,
  { enquiryId, personId, receivedAt }: Prisma.ContactModel,
): Promise<DomesticAbuse> {
  const { value: policy } = await readPolicy(tx, 'domesticAbuseBaseline');
  const present = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
  const since = monthsBefore(receivedAt, policy.windowMonths);
  const about = {
    householdKey: present.householdKey ?? undefined,
    personIds: personId === null ? [] : [personId],
    since,
  };
  return { notifications: withPresent(await householdNotifications(tx, about), present), ...policy, since };
}

/** Without an address and before the child is known, nothing but the notification itself says that it belongs here. */
function withPresent(found: HouseholdNotification[], present: Prisma.EnquiryModel): HouseholdNotification[] {
  const { id: enquiryId, channel, sourceCode, receivedAt, domesticAbuse } = present;
  if (!domesticAbuse || found.some((one) => one.enquiryId === enquiryId)) return found;
  return [...found, { enquiryId, channel, sourceCode, receivedAt, contacts: [] }];
}
