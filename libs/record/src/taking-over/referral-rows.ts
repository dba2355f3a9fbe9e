import { type Tx } from '#libs/database';
import { type ContactOpened, type TakenOver } from '#libs/journey';
import { saveDocument } from '#libs/ledger';
import { dateOf } from '../days';
import { type ImportedIds } from './imported-ids';
import { type EpisodeToTakeOver } from './taking-over.types';

/** The referral as the other system tells of it: where it was, which child it meant, who referred. Nobody here took or decided it. */
export async function keepReferral(
  tx: Tx,
  ids: ImportedIds,
  { episode, opened, source }: { episode: EpisodeToTakeOver; opened: ContactOpened; source: TakenOver },
): Promise<void> {
  const { by, child, sourceCode } = episode;
  const { key, ethnicity, disabilities } = child;
  const about = { childInThatSystem: key, ...(ethnicity && { ethnicity }), ...(disabilities && { disabilities }) };
  const form = { takenOver: source, children: [about] };
  const formHash = await saveDocument(tx, { streamId: ids.enquiry, kind: 'form', body: form, by: by.id });
  const receivedAt = new Date(opened.at);
  const row = { channel: opened.channel, sourceCode, receivedAt, recordedBy: by.id, domesticAbuse: false, formHash };
  await tx.enquiry.create({ data: { id: ids.enquiry, ...row } });
  await tx.contact.create({
    data: {
      ...{ id: ids.contact, enquiryId: ids.enquiry, position: 1, receivedAt, status: 'takenOver', sex: child.sex },
      ...{ personId: opened.answeredElsewhere?.personId, journeyId: ids.journey },
      dateOfBirth: day(child.bornOn),
      expectedDateOfBirth: day(child.expectedOn),
    },
  });
}

function day(text: string | undefined): Date | null {
  return text === undefined ? null : dateOf(text);
}
