import { Injectable } from '@nestjs/common';
import { type Action, Doorkeeper } from '#libs/access';
import { type Tx } from '#libs/database';
import {
  breakGlass,
  excludeWorker,
  type PersonCommand,
  readmitWorker,
  restrictPerson,
  unrestrictPerson,
} from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';
import {
  type ExclusionForm,
  type OpenedAnswer,
  type ReasonForm,
  type RestrictionAnswer,
  type RestrictionForm,
} from './restriction.schemas';
import { restrictionView } from './restriction-view';

/** Who may know of a child's record. To everybody who may not, it is not there. */
@Injectable()
export class Restrictions {
  constructor(
    private readonly record: Record,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async read(asking: Asking, personId: string): Promise<RestrictionAnswer> {
    await this.mayRestrict(asking, personId);
    return this.record.as(asking.requester, (tx) => restrictionView(tx, personId));
  }

  restrict(attempt: Attempt, personId: string, form: RestrictionForm): Promise<RestrictionAnswer> {
    return this.change(attempt, personId, (tx, command) => restrictPerson(tx, { ...command, ...form }), form);
  }

  unrestrict(attempt: Attempt, personId: string, form: ReasonForm): Promise<RestrictionAnswer> {
    return this.change(attempt, personId, unrestrictPerson, form);
  }

  exclude(attempt: Attempt, personId: string, form: ExclusionForm): Promise<RestrictionAnswer> {
    return this.change(attempt, personId, (tx, command) => excludeWorker(tx, { ...command, ...form }), form);
  }

  readmit(attempt: Attempt, personId: string, staffId: string, form: ReasonForm): Promise<RestrictionAnswer> {
    return this.change(attempt, personId, (tx, command) => readmitWorker(tx, { ...command, staffId }), form);
  }

  /** Judged before it is looked for: trying is on the access log, whatever comes of it. */
  async breakGlass(attempt: Attempt, wanted: string, { reason }: ReasonForm): Promise<OpenedAnswer> {
    await this.permit(attempt, 'breakGlass', wanted);
    const command = commandOf(attempt, wanted, reason);
    const { personId, until } = await this.record.as(attempt.requester, (tx) => breakGlass(tx, command));
    this.doorkeeper.forget(attempt.requester.actorId);
    return { personId, until };
  }

  private async change(
    attempt: Attempt,
    personId: string,
    change: (tx: Tx, command: PersonCommand) => Promise<unknown>,
    { reason }: ReasonForm,
  ): Promise<RestrictionAnswer> {
    await this.mayRestrict(attempt, personId);
    const view = await this.record.as(attempt.requester, async (tx) => {
      await change(tx, commandOf(attempt, personId, reason));
      return restrictionView(tx, personId);
    });
    this.doorkeeper.forget();
    return view;
  }

  private async mayRestrict(asking: Asking, personId: string): Promise<void> {
    const where = { where: { id: personId }, select: { id: true } };
    found(await this.record.as(asking.requester, (tx) => tx.person.findUnique(where)));
    await this.permit(asking, 'restrict', personId);
  }

  private permit(asking: Asking, action: Action, personId: string): Promise<void> {
    return this.record.permit(asking, action, 'Person', { id: noJourney, teamId: null, personId }, [personId]);
  }
}

/** A child is judged by a journey; here by none. */
const noJourney = '00000000-0000-0000-0000-000000000000';

function commandOf({ requester, commandId, requestHash }: Attempt, personId: string, reason: string): PersonCommand {
  return { commandId, requestHash, by: requester.actor, at: new Date().toISOString(), personId, reason };
}
