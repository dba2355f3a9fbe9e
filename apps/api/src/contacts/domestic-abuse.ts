import { askAtOnce, type HouseholdNotification, notificationsOf, Prisma, type Tx } from '#libs/database';
import { policyOf, policyRow } from '#libs/record';
import { found } from '../reading/record';
import { windowBegin } from './window';

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
export async function domesticAbuseIn(tx: Tx, { id }: { id: string }): Promise<DomesticAbuse> {
  return abuseIn(await askAtOnce<AbuseRow>(tx, abuseOf(id)));
}

/** Rows that tell of it, as JSON has them. */
export interface AbuseRow {
  policies: { value: unknown };
  /** The enquiry that the contact came with. */
  present: Omit<Notification, 'contacts'> & { domesticAbuse: boolean; contactReceivedAt: string };
  notifications: Notification;
}

type Notification = Omit<HouseholdNotification, 'receivedAt'> & { receivedAt: string };

/** Asks for what tells of it. */
export function abuseOf(contactId: string): { [Name in keyof AbuseRow]: Prisma.Sql } {
  const present = Prisma.sql`FROM contact c JOIN enquiry e ON e.id = c.enquiry_id WHERE c.id = ${contactId}::uuid`;
  const householdKey = Prisma.sql`(SELECT e.household_key ${present})`;
  return {
    policies: policyRow('domesticAbuseBaseline'),
    present: Prisma.sql`
      SELECT e.id AS "enquiryId", e.channel, e.source_code AS "sourceCode", e.received_at AS "receivedAt",
        e.domestic_abuse AS "domesticAbuse", c.received_at AS "contactReceivedAt" ${present}`,
    notifications: notificationsOf({ householdKey, personId: childOf(contactId) }),
  };
}

/** The known child of a contact, as a part of a question. */
export function childOf(contactId: string): Prisma.Sql {
  return Prisma.sql`(SELECT person_id FROM contact WHERE id = ${contactId}::uuid)`;
}

export function abuseIn(rows: { [Name in keyof AbuseRow]: AbuseRow[Name][] }): DomesticAbuse {
  const policy = policyOf('domesticAbuseBaseline', rows.policies[0]?.value);
  const { domesticAbuse, contactReceivedAt, ...present } = found(rows.present[0]);
  const since = windowBegin(new Date(contactReceivedAt), policy.windowMonths);
  const inWindow = rows.notifications.map(dated).filter(({ receivedAt }) => receivedAt >= since);
  const isKnown = inWindow.some(({ enquiryId }) => enquiryId === present.enquiryId);
  // Without an address and before the child is known, nothing but the notification itself says that it belongs here.
  const own = domesticAbuse && !isKnown ? [dated({ ...present, contacts: [] })] : [];
  return { notifications: [...inWindow, ...own], ...policy, since };
}

function dated(said: Notification): HouseholdNotification {
  return { ...said, receivedAt: new Date(said.receivedAt) };
}
