import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';

/** A contact that nobody has decided. Dates are `YYYY-MM-DD`. */
export interface UndecidedContact {
  contactId: string;
  enquiryId: string;
  channel: string;
  sourceCode: string;
  domesticAbuse: boolean;
  status: string;
  givenName: string | null;
  familyName: string | null;
  dateOfBirth: string | null;
  expectedDateOfBirth: string | null;
  personId: string | null;
  receivedAt: Date;
  /** Null only when no clock runs; the contact then stands where it would if it were due when received. */
  dueOn: string | null;
  dueAt: Date | null;
  /** Negative once late. */
  minutesLeft: number | null;
}

/**
 * The hub's queue: the most urgent first. The clock is found through the stage and not by a cast of the contact's id: under row-level
 * security an index is used for leakproof comparisons only, and a cast is none.
 */
export async function contactsAwaitingDecision(
  tx: Tx,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<UndecidedContact>> {
  const { beyond, limit } = keyset(Prisma.sql`coalesce(d.due_at, c.received_at)`, Prisma.sql`c.id`, request);
  const rows = await tx.$queryRaw<UndecidedContact[]>`
    SELECT c.id AS "contactId", c.enquiry_id AS "enquiryId", e.channel, e.source_code AS "sourceCode", e.domestic_abuse AS "domesticAbuse",
           c.status, c.given_name AS "givenName", c.family_name AS "familyName", c.date_of_birth::text AS "dateOfBirth",
           c.expected_date_of_birth::text AS "expectedDateOfBirth", c.person_id AS "personId", c.received_at AS "receivedAt",
           d.due_on::text AS "dueOn", d.due_at AS "dueAt", floor(extract(epoch FROM d.due_at - ${now}::timestamptz) / 60)::int AS "minutesLeft"
    FROM contact c
    JOIN enquiry e ON e.id = c.enquiry_id
    LEFT JOIN stage s ON s.contact_id = c.id AND s.kind = 'contact'
    LEFT JOIN deadline d ON d.stage_id = s.id AND d.rule = 'contact-decision' AND d.n = 1
    WHERE c.decided_at IS NULL AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt ?? row.receivedAt, id: row.contactId }));
}
