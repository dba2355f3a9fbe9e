import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { type Actor, type Agree, type Decide, type decisionForm, type Disagree, RuleBroken } from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { keepText } from '../acts/texts';
import { found, Record } from '../reading/record';
import { type AgreementForm } from './contact-acts.schemas';
import { knownOf, openJourneyOf } from './decision-context';
import { newPerson } from './person-of-contact';

type DecisionForm = z.output<typeof decisionForm.request>;

/** A qualified decision-maker decides; below the domestic-abuse baseline a manager must agree. */
@Injectable()
export class Deciding {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
  ) {}

  async decide(attempt: VersionedAttempt, contactId: string, { text, ...codes }: DecisionForm): Promise<Recorded> {
    const { requester, commandId } = attempt;
    const stage = await this.record.stage(requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'decide', subject: 'Contact' },
      command: (by): Promise<Decide> =>
        this.record.as(requester, async (tx) => {
          const hashes = await keepTexts(tx, attempt, stage.streamId, text);
          const provisional =
            codes.outcome === 'immediateProtection' && stage.personId === null
              ? { provisionalPersonId: await personOf(tx, attempt, contactId, by) } // who the child is can wait, protection cannot
              : {};
          // Over all records: a count that left restricted ones out would mislead (para 43).
          await this.record.asServiceFromHere(tx, requester);
          const { context, teamIsOpen } = await knownOf(tx, contactId, codes.teamId);
          if (codes.teamId !== undefined && !teamIsOpen) {
            throw new RuleBroken('CONTACT.UNKNOWN_TEAM', 'There is no such team, or it is closed');
          }
          const journeyId = uuidFromName('journey', commandId); // the same request can only ever open the same journey
          const at = new Date().toISOString();
          return { type: 'decide', by, at, ...codes, ...hashes, ...provisional, journeyId, context };
        }),
    });
  }

  async answer(attempt: VersionedAttempt, contactId: string, form: AgreementForm): Promise<Recorded> {
    const { requester } = attempt;
    const stage = await this.record.stage(requester, contactId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'agree', subject: 'Contact' },
      command: (by): Promise<Agree | Disagree> =>
        this.record.as(requester, async (tx) => {
          const at = new Date().toISOString();
          if (!form.agree) {
            const text = { streamId: stage.streamId, kind: 'disagreement', body: form.text };
            return { type: 'disagree', by, at, textHash: await keepText(tx, attempt, text) };
          }
          const contact = found(await tx.contact.findUnique({ where: { id: contactId } }));
          const openJourneyId = await openJourneyOf(tx, contact.personId);
          return { type: 'agree', by, at, ...(openJourneyId ? { openJourneyId } : {}) };
        }),
    });
  }
}

/** The child as the form describes it. */
async function personOf(tx: Tx, attempt: VersionedAttempt, contactId: string, by: Actor): Promise<string> {
  return newPerson(tx, attempt, found(await tx.contact.findUnique({ where: { id: contactId } })), by);
}

/** The override's reason is a text of its own: the manager answers that one. */
async function keepTexts(
  tx: Tx,
  attempt: VersionedAttempt,
  streamId: string,
  { overrideReason, ...body }: DecisionForm['text'],
): Promise<Pick<Decide, 'textHash' | 'overrideTextHash'>> {
  const textHash = await keepText(tx, attempt, { streamId, kind: 'decision', body });
  if (overrideReason === undefined) return { textHash };
  const override = { streamId, kind: 'overrideReason', body: { overrideReason } };
  return { textHash, overrideTextHash: await keepText(tx, attempt, override) };
}
