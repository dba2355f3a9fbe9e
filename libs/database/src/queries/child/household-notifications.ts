import { Prisma } from '../../generated/client';

/** A domestic-abuse notification; one that named three children is one. */
export interface HouseholdNotification {
  enquiryId: string;
  channel: string;
  sourceCode: string;
  receivedAt: Date;
  contacts: { contactId: string; personId: string | null; status: string; outcome: string | null }[];
}

/** Asks for those about one household, oldest first: by the keyed hash of its address, or by a known child of it. Each is a question itself. */
export function notificationsOf({
  householdKey,
  personId,
}: Record<'householdKey' | 'personId', Prisma.Sql>): Prisma.Sql {
  return Prisma.sql`
    SELECT e.id AS "enquiryId", e.channel, e.source_code AS "sourceCode", e.received_at AS "receivedAt",
           jsonb_agg(jsonb_build_object('contactId', c.id, 'personId', c.person_id, 'status', c.status, 'outcome', c.outcome) ORDER BY c.position) AS contacts
    FROM enquiry e JOIN contact c ON c.enquiry_id = e.id
    WHERE e.domestic_abuse AND e.id IN (
        SELECT id FROM enquiry WHERE household_key = ${householdKey}
        UNION SELECT enquiry_id FROM contact WHERE person_id = ${personId})
    GROUP BY e.id
    ORDER BY e.received_at, e.id`;
}
