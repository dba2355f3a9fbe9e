import { v5 as uuidFromName } from 'uuid';
import { lockCommand, type Prisma, type Tx } from '#libs/database';
import { type Actor, RuleBroken } from '#libs/journey';
import { type PersonToRecord, recordPerson } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { dateOf, given } from '../reading/iso';

/**
 * Enters the child whom a contact describes. It is one person, whoever enters it and however often: an attempt that was recorded while the
 * link could not be (503) leaves nobody twice among the matches.
 */
export async function newPerson(
  tx: Tx,
  { requestHash }: Attempt,
  contact: Prisma.ContactModel,
  by: Actor,
): Promise<string> {
  if (contact.personId !== null)
    throw new RuleBroken('CONTACT.ALREADY_IDENTIFIED', 'The child is linked to a person: unlink first');
  const commandId = uuidFromName('person of a contact', contact.id);
  await lockCommand(tx, commandId);
  const earlier = await tx.command.findUnique({ where: { id: commandId } });
  if (earlier) return (earlier.result as { personId: string }).personId;
  const command = { commandId, requestHash, by, at: new Date().toISOString() };
  return (await recordPerson(tx, { ...command, ...detailsOf(contact) })).personId;
}

const notKnown = 'Not known';

/** What a person's row must hold, as far as the referrer knew it. */
function detailsOf(contact: Prisma.ContactModel): Omit<PersonToRecord, 'commandId' | 'requestHash' | 'by' | 'at'> {
  const unborn = contact.expectedDateOfBirth !== null;
  return {
    givenName: contact.givenName ?? (unborn ? 'Unborn' : notKnown),
    familyName: contact.familyName ?? notKnown,
    sex: contact.sex ?? 'U',
    ...given('dateOfBirth', contact.dateOfBirth, dateOf),
    ...given('expectedDateOfBirth', contact.expectedDateOfBirth, dateOf),
  };
}
