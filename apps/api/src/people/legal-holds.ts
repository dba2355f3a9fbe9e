import { Injectable } from '@nestjs/common';
import { type Tx } from '#libs/database';
import { readDocument } from '#libs/ledger';
import { dueForShredding, liftHold, type PersonCommand, placeHold } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { type LegalHoldAnswer } from './legal-hold.schemas';
import { type ReasonForm } from './restriction.schemas';

/** Keeps a child's record although its time is over, and lets it go again. */
@Injectable()
export class LegalHolds {
  constructor(private readonly record: Record) {}

  async read(asking: Asking, personId: string): Promise<LegalHoldAnswer> {
    await this.mayHold(asking, personId);
    return this.record.as(asking.requester, (tx) => holdView(tx, personId));
  }

  place(attempt: Attempt, personId: string, form: ReasonForm): Promise<LegalHoldAnswer> {
    return this.change(attempt, personId, form, placeHold);
  }

  lift(attempt: Attempt, personId: string, form: ReasonForm): Promise<LegalHoldAnswer> {
    return this.change(attempt, personId, form, liftHold);
  }

  private async change(
    attempt: Attempt,
    personId: string,
    { reason }: ReasonForm,
    change: (tx: Tx, command: PersonCommand) => Promise<unknown>,
  ): Promise<LegalHoldAnswer> {
    await this.mayHold(attempt, personId);
    const { requester, commandId, requestHash } = attempt;
    return this.record.as(requester, async (tx) => {
      const at = new Date().toISOString();
      await change(tx, { commandId, requestHash, by: requester.actor, at, personId, reason });
      return holdView(tx, personId);
    });
  }

  private async mayHold(asking: Asking, personId: string): Promise<void> {
    const where = { where: { id: personId }, select: { id: true } };
    found(await this.record.as(asking.requester, (tx) => tx.person.findUnique(where)));
    const item = { id: noJourney, teamId: null, personId };
    await this.record.permit(asking, 'hold', 'Person', item, [personId]);
  }
}

/** A child is judged by a journey; here by none. */
const noJourney = '00000000-0000-0000-0000-000000000000';

async function holdView(tx: Tx, personId: string): Promise<LegalHoldAnswer> {
  const { erasedAt } = found(await tx.person.findUnique({ where: { id: personId }, select: { erasedAt: true } }));
  const hold = await tx.legalHold.findFirst({ where: { personId, liftedAt: null } });
  const reason = hold && (await readDocument(tx, personId, hold.reasonHash));
  const [due] = await dueForShredding(tx, { personId });
  return {
    personId,
    held: hold !== null,
    ...given('since', hold?.placedAt, instantOf),
    ...given('reason', reason, ({ body }) => (body as ReasonForm).reason),
    ...given('dueOn', due?.dueOn, asIs),
    ...given('erasedAt', erasedAt, instantOf),
  };
}
