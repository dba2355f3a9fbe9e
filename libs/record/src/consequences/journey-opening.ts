import { type Prisma, type Tx } from '#libs/database';
import { type ContactEvent, journeyOpenedBy, type OpenContact } from '#libs/journey';
import { type Opening } from '../stage/open-stage';
import { followsAnother } from './re-referral';

/**
 * The journey that a referral opens. The row comes first: a unique index lets a child have one open journey, so of two contacts decided
 * at the same moment the second is refused with CONTACT.JOURNEY_ALREADY_OPEN.
 */
export async function journeyOpening(tx: Tx, contact: Prisma.StageModel, event: ContactEvent): Promise<Opening[]> {
  if (event.type !== 'decided' || event.journeyId === undefined) return [];
  const opened = journeyOpenedBy(contact.id, contact.state as unknown as OpenContact, event);
  if (!opened) return [];
  const { journeyId: id } = event;
  const { personId, ruleSet, teamId } = opened;
  const referralAt = new Date(opened.referralAt);
  const isReReferral = await followsAnother(tx, personId, opened.referralAt);
  await tx.journey.create({
    data: {
      id,
      personId,
      contactId: contact.id,
      ruleSet,
      referralAt,
      isReReferral,
      status: 'open',
      teamId,
    },
  });
  return [{ id, streamId: id, journeyId: id, contactId: contact.id, kind: 'journey', n: 1, opened }];
}
