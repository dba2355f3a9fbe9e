import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { readDocument } from '#libs/ledger';
import { deadlineView } from '../deadlines/deadline-view';
import { asIs, given, instantOf } from '../reading/iso';
import { type Asking } from '../reading/asking';
import { restrictedFor } from '../reading/restricted';
import { found, Record } from '../reading/record';
import { contactSummaryView } from './contact-view';
import { type ContactAnswer } from './contact.schemas';
import { openForm } from './open-form';

/** A contact with everything that somebody needs who screens or decides it. */
@Injectable()
export class ContactReading {
  constructor(private readonly record: Record) {}

  async contact(asking: Asking, contactId: string): Promise<ContactAnswer> {
    const contact = await this.row(asking, contactId);
    await this.record.permit(asking, 'read', 'Contact', contact, subjectsOf(contact));
    const { requester } = asking;
    const seen = restrictedFor(requester, contactId);
    return this.record.as(requester, async (tx) => ({ ...(await whole(tx, contact)), ...seen }));
  }

  async row({ requester }: Asking, contactId: string): Promise<Prisma.ContactModel> {
    return found(await this.record.as(requester, (tx) => tx.contact.findUnique({ where: { id: contactId } })));
  }
}

/** What the access log says was read: the contact, and the child once it is known. */
export function subjectsOf({ id, personId }: Prisma.ContactModel): string[] {
  return personId ? [id, personId] : [id];
}

async function whole(tx: Tx, contact: Prisma.ContactModel): Promise<ContactAnswer> {
  const { id, enquiryId } = contact;
  const enquiry = found(await tx.enquiry.findUnique({ where: { id: enquiryId } }));
  const stage = found(await tx.stage.findUnique({ where: { id } }));
  const form = found(await readDocument(tx, enquiryId, enquiry.formHash));
  const family = await tx.contact.findMany({ where: { enquiryId }, orderBy: { position: 'asc' } });
  const deadlines = await tx.deadline.findMany({ where: { stageId: id }, orderBy: { startedAt: 'asc' } });
  const now = new Date();
  return {
    ...contactSummaryView(contact),
    channel: enquiry.channel,
    sourceCode: enquiry.sourceCode,
    ...given('organisation', enquiry.organisation, asIs),
    domesticAbuse: enquiry.domesticAbuse,
    recordedAt: instantOf(enquiry.recordedAt),
    recordedBy: enquiry.recordedBy,
    version: stage.version,
    state: stage.state as ContactAnswer['state'],
    form: await openForm(tx, enquiryId, form.body as ContactAnswer['form']),
    siblings: family.filter((other) => other.id !== id).map(({ id: contactId, position }) => ({ contactId, position })),
    deadlines: deadlines.map((deadline) => deadlineView(deadline, now)),
  };
}
