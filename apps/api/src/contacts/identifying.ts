import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type Recorded } from '#libs/contracts';
import { lockCommand, type Prisma } from '#libs/database';
import { type Actor, type IdentifyChild, RuleBroken, type UnlinkChild } from '#libs/journey';
import { type PersonToRecord, recordPerson } from '#libs/record';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { dateOf, given } from '../reading/iso';
import { found, Record } from '../reading/record';
import { type PersonForm } from './contact-acts.schemas';

/** Somebody says who a child is: a person whom the council knows, or a new one. Matching only proposes. */
@Injectable()
export class Identifying {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
  ) {}

  async identify(attempt: VersionedAttempt, contactId: string, form: PersonForm): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'identify', subject: 'Contact' },
      command: async (by): Promise<IdentifyChild> => {
        const personId =
          'personId' in form ? await this.known(attempt, form.personId) : await this.newPerson(attempt, contactId, by);
        return { type: 'identifyChild', by, at: new Date().toISOString(), personId };
      },
    });
  }

  async unlink(
    attempt: VersionedAttempt,
    contactId: string,
    { reason }: { reason: UnlinkChild['reason'] },
  ): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'identify', subject: 'Contact' },
      command: (by): UnlinkChild => ({ type: 'unlinkChild', by, at: new Date().toISOString(), reason }),
    });
  }

  private async known({ requester }: VersionedAttempt, id: string): Promise<string> {
    const person = await this.record.as(requester, (tx) =>
      tx.person.findUnique({ where: { id }, select: { id: true } }),
    );
    if (!person) throw new RuleBroken('PERSON.UNKNOWN', 'There is no such person');
    return person.id;
  }

  /**
   * The child as a contact describes it is one person, whoever enters it and however often: an attempt that was recorded while the link
   * could not be (503) leaves nobody twice among the matches.
   */
  private async newPerson({ requester, requestHash }: VersionedAttempt, contactId: string, by: Actor): Promise<string> {
    const commandId = uuidFromName('person of a contact', contactId);
    return this.record.as(requester, async (tx) => {
      const contact = found(await tx.contact.findUnique({ where: { id: contactId } }));
      if (contact.personId !== null)
        throw new RuleBroken('CONTACT.ALREADY_IDENTIFIED', 'The child is linked to a person: unlink first');
      await lockCommand(tx, commandId);
      const earlier = await tx.command.findUnique({ where: { id: commandId } });
      if (earlier) return (earlier.result as { personId: string }).personId;
      const command = { commandId, requestHash, by, at: new Date().toISOString() };
      return (await recordPerson(tx, { ...command, ...detailsOf(contact) })).personId;
    });
  }
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
