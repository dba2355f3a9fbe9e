import { type Tx } from '#libs/database';
import { characteristicsIn, type TextOfChild } from './characteristics';
import { type ChildRecord } from './child-record';

interface ContactRow extends TextOfChild {
  receivedAt: Date;
  sourceCode: string;
  dateOfBirth: Date | null;
  sex: string | null;
}

/** Contacts about children whom nobody has identified yet: each stands for a child of its own, as the referrer described it. */
export async function readUnidentified(tx: Tx, { from, before }: { from: Date; before: Date }): Promise<ChildRecord[]> {
  const contacts = await tx.$queryRaw<ContactRow[]>`
    SELECT c.id::text AS key, e.id AS "streamId", e.form_hash AS sha256, c.position, c.received_at AS "receivedAt",
           e.source_code AS "sourceCode", c.date_of_birth AS "dateOfBirth", c.sex
    FROM contact c JOIN enquiry e ON e.id = c.enquiry_id
    WHERE c.person_id IS NULL AND c.received_at >= ${from} AND c.received_at < ${before} ORDER BY c.received_at, c.id`;
  const said = await characteristicsIn(tx, contacts);
  return contacts.map(({ key, receivedAt, sourceCode, dateOfBirth, sex }) => ({
    personId: key,
    bornOn: dateOfBirth?.toISOString().slice(0, 10),
    sex: sex ?? 'U',
    described: [said.get(key) ?? {}],
    contacts: [{ receivedAt: receivedAt.toISOString(), sourceCode }],
    journeys: [],
  }));
}
