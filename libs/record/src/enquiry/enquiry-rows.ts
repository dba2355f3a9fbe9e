import { type Tx } from '#libs/database';
import { type ContactOpened } from '#libs/journey';
import { saveDocument } from '#libs/ledger';
import { dateOf } from '../days';
import { type EnquiryToRecord, type NamedChild } from './enquiry.types';

/** The enquiry's row, and the form as a document of the enquiry's own. */
export async function keepEnquiry(tx: Tx, id: string, input: EnquiryToRecord): Promise<void> {
  const { channel, sourceCode, receivedAt, by, organisation, householdKey, domesticAbuse, form } = input;
  const formHash = await saveDocument(tx, { streamId: id, kind: 'form', body: form, by: by.id });
  await tx.enquiry.create({
    data: {
      id,
      channel,
      sourceCode,
      receivedAt: new Date(receivedAt),
      recordedBy: by.id,
      organisation,
      householdKey,
      domesticAbuse,
      formHash,
    },
  });
}

/** The child's contact, with the details as they were given; who the child is, somebody decides later. */
export async function keepContact(tx: Tx, id: string, child: NamedChild, opened: ContactOpened): Promise<void> {
  const { givenName, familyName, sex } = child;
  const { enquiryId, position, at } = opened;
  await tx.contact.create({
    data: {
      id,
      enquiryId,
      position,
      givenName,
      familyName,
      sex,
      dateOfBirth: day(child.dateOfBirth),
      expectedDateOfBirth: day(child.expectedDateOfBirth),
      receivedAt: new Date(at),
      status: 'received',
    },
  });
}

function day(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : dateOf(text);
}
