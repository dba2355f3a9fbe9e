import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { dueContacts, dueForShredding } from '#libs/record';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { type RetentionAnswer } from './retention.schemas';

const AT_MOST = 200;

/** Whose records are due to be destroyed, and which a legal hold keeps. Records that are closed to the person are not among them. */
@Injectable()
export class Retention {
  constructor(private readonly record: Record) {}

  async read(asking: Asking, by = new Date().toISOString().slice(0, 10)): Promise<RetentionAnswer> {
    const answer = await this.record.as(asking.requester, (tx) => whatIsDue(tx, by));
    const people = [...answer.people, ...answer.holds].map(({ personId }) => personId);
    await this.record.noteReading(asking, 'Person', [...new Set(people)]);
    await this.record.noteReading(
      asking,
      'Contact',
      answer.contacts.map(({ contactId }) => contactId),
    );
    return answer;
  }
}

async function whatIsDue(tx: Tx, by: string): Promise<RetentionAnswer> {
  const people = await dueForShredding(tx, { by, limit: AT_MOST });
  const contacts = await dueContacts(tx, { by, limit: AT_MOST });
  const holds = await tx.legalHold.findMany({
    where: { liftedAt: null },
    orderBy: [{ placedAt: 'asc' }, { id: 'asc' }],
    take: AT_MOST,
  });
  const ids = [...people, ...holds].map(({ personId }) => personId);
  const select = { id: true, givenName: true, familyName: true } as const;
  const children = namesOf(await tx.person.findMany({ where: { id: { in: ids } }, select }));
  const contactIds = contacts.map(({ contactId }) => contactId);
  const inContacts = namesOf(await tx.contact.findMany({ where: { id: { in: contactIds } }, select }));
  return {
    by,
    people: people.map((due) => ({ ...due, ...children(due.personId) })),
    contacts: contacts.map(({ rule: _rule, ...due }) => ({ ...due, ...inContacts(due.contactId) })),
    holds: holds.map(({ personId, placedAt, placedBy }) => ({
      ...{ personId, ...children(personId) },
      since: instantOf(placedAt),
      placedBy,
    })),
  };
}

type Named = { id: string; givenName: string | null; familyName: string | null };

function namesOf(rows: readonly Named[]): (id: string) => { givenName?: string; familyName?: string } {
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = found.get(id);
    return { ...given('givenName', row?.givenName, asIs), ...given('familyName', row?.familyName, asIs) };
  };
}
