import { type Tx } from '../client';
import { Prisma } from '../generated/client';

export interface HouseholdOf {
  /** Keyed hash of the address, or a question for it; absent when the form gave none. */
  householdKey?: string | Prisma.Sql;
  /** Known children of the household, or a question for one. */
  personIds?: readonly string[] | Prisma.Sql;
  /** Begin of the window, inclusive. */
  since?: Date;
  /** End of the window, inclusive; the notification being judged counts when it lies within. */
  until?: Date;
}

export interface HouseholdNotification {
  enquiryId: string;
  channel: string;
  sourceCode: string;
  receivedAt: Date;
  contacts: { contactId: string; personId: string | null; status: string; outcome: string | null }[];
}

/** Domestic-abuse notifications about one household, oldest first; one that named three children is one notification. */
export async function householdNotifications(tx: Tx, household: HouseholdOf): Promise<HouseholdNotification[]> {
  return tx.$queryRaw<HouseholdNotification[]>(notificationsOf(household));
}

/** Asks for the same. */
export function notificationsOf({ householdKey, personIds = [], since, until }: HouseholdOf): Prisma.Sql {
  const people = personIds instanceof Prisma.Sql ? personIds : Prisma.sql`ANY (${[...personIds]}::uuid[])`;
  return Prisma.sql`
    SELECT e.id AS "enquiryId", e.channel, e.source_code AS "sourceCode", e.received_at AS "receivedAt",
           jsonb_agg(jsonb_build_object('contactId', c.id, 'personId', c.person_id, 'status', c.status, 'outcome', c.outcome) ORDER BY c.position) AS contacts
    FROM enquiry e JOIN contact c ON c.enquiry_id = e.id
    WHERE e.id IN (
        SELECT id FROM enquiry WHERE household_key = ${householdKey ?? null}
        UNION SELECT enquiry_id FROM contact WHERE person_id = ${people})
      AND e.domestic_abuse AND ${since ? Prisma.sql`e.received_at >= ${since}` : Prisma.sql`true`} AND ${until ? Prisma.sql`e.received_at <= ${until}` : Prisma.sql`true`}
    GROUP BY e.id
    ORDER BY e.received_at, e.id`;
}
