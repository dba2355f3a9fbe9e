import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import { type Agree, type Decide, type decisionForm, type Disagree, RuleBroken } from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { Texts } from '../acts/texts';
import { found, Record } from '../reading/record';
import { type AgreementForm } from './contact-acts.schemas';
import { decisionContext, openJourneyOf } from './decision-context';
import { PersonOfContact } from './person-of-contact';

type DecisionForm = z.output<typeof decisionForm.request>;

/** A qualified decision-maker decides; below the domestic-abuse baseline a manager must agree. */
@Injectable()
export class Deciding {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
    private readonly texts: Texts,
    private readonly people: PersonOfContact,
  ) {}

  async decide(attempt: VersionedAttempt, contactId: string, { text, ...codes }: DecisionForm): Promise<Recorded> {
    const { requester, commandId } = attempt;
    const stage = await this.record.stage(requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'decide', subject: 'Contact' },
      command: async (by): Promise<Decide> => {
        const contact = found(
          await this.record.as(requester, (tx) => tx.contact.findUnique({ where: { id: contactId } })),
        );
        if (codes.teamId !== undefined) await this.refuseUnknownTeam(attempt, codes.teamId);
        // Over all records: a count that left restricted ones out would mislead (para 43).
        const context = await this.record.asService(requester.actorId, (tx) => decisionContext(tx, contact));
        const journeyId = uuidFromName('journey', commandId); // the same request can only ever open the same journey
        const hashes = await this.keepTexts(attempt, stage.streamId, text);
        const provisional =
          codes.outcome === 'immediateProtection' && contact.personId === null
            ? { provisionalPersonId: await this.people.newPerson(attempt, contactId, by) } // who the child is can wait, protection cannot
            : {};
        const at = new Date().toISOString();
        return { type: 'decide', by, at, ...codes, ...hashes, ...provisional, journeyId, context };
      },
    });
  }

  private async refuseUnknownTeam({ requester }: VersionedAttempt, id: string): Promise<void> {
    const team = await this.record.as(requester, (tx) => tx.team.findUnique({ where: { id } }));
    if (team && team.closedAt === null) return;
    throw new RuleBroken('CONTACT.UNKNOWN_TEAM', 'There is no such team, or it is closed');
  }

  async answer(attempt: VersionedAttempt, contactId: string, form: AgreementForm): Promise<Recorded> {
    const { requester } = attempt;
    const stage = await this.record.stage(requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'agree', subject: 'Contact' },
      command: async (by): Promise<Agree | Disagree> => {
        const at = new Date().toISOString();
        if (!form.agree)
          return {
            type: 'disagree',
            by,
            at,
            textHash: await this.texts.keep(attempt, stage.streamId, 'disagreement', form.text),
          };
        const openJourneyId = await this.record.as(requester, async (tx) =>
          openJourneyOf(tx, found(await tx.contact.findUnique({ where: { id: contactId } })).personId),
        );
        return { type: 'agree', by, at, ...(openJourneyId ? { openJourneyId } : {}) };
      },
    });
  }

  /** The override's reason is a text of its own: the manager answers that one. */
  private async keepTexts(
    attempt: VersionedAttempt,
    streamId: string,
    { overrideReason, ...text }: DecisionForm['text'],
  ): Promise<Pick<Decide, 'textHash' | 'overrideTextHash'>> {
    const textHash = await this.texts.keep(attempt, streamId, 'decision', text);
    if (overrideReason === undefined) return { textHash };
    return {
      textHash,
      overrideTextHash: await this.texts.keep(attempt, streamId, 'overrideReason', { overrideReason }),
    };
  }
}
