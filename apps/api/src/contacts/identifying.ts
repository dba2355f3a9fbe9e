import { Injectable } from '@nestjs/common';
import { type Recorded } from '#libs/contracts';
import { type Actor, type IdentifyChild, RuleBroken, type UnlinkChild } from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { found, Record } from '../reading/record';
import { type PersonForm } from './contact-acts.schemas';
import { newPerson } from './person-of-contact';

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
          'personId' in form ? await this.known(attempt, form.personId) : await this.unknown(attempt, contactId, by);
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

  private async unknown(attempt: VersionedAttempt, id: string, by: Actor): Promise<string> {
    return this.record.as(attempt.requester, async (tx) =>
      newPerson(tx, attempt, found(await tx.contact.findUnique({ where: { id } })), by),
    );
  }

  private async known({ requester }: VersionedAttempt, id: string): Promise<string> {
    const person = await this.record.as(requester, (tx) =>
      tx.person.findUnique({ where: { id }, select: { id: true } }),
    );
    if (!person) throw new RuleBroken('PERSON.UNKNOWN', 'There is no such person');
    return person.id;
  }
}
