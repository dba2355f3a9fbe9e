import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { readable } from '#libs/access';
import { type Prisma } from '#libs/database';
import { type delegationRequest } from '#libs/journey';
import { endDelegation, grantDelegation } from '#libs/record';
import { daysAfter, londonDate } from '#libs/timescales';
import { type Attempt } from '../acts/attempt';
import { type Asking } from '../reading/asking';
import { dateOf, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { type DelegationAnswer, type DelegationList } from './delegation.schemas';

export type DelegationForm = z.output<typeof delegationRequest>;

/** Who stands in for whom, and when. Managers lend their own authority; an administrator may do it on a manager's behalf. */
@Injectable()
export class Delegations {
  constructor(private readonly record: Record) {}

  async list({ requester }: Asking): Promise<DelegationList> {
    const mine = readable(requester, 'read', 'Delegation');
    const rows = await this.record.as(requester, (tx) =>
      tx.delegation.findMany({ where: { AND: [mine] }, orderBy: [{ startsOn: 'desc' }, { id: 'asc' }] }),
    );
    return { items: rows.map(view) };
  }

  async grant(attempt: Attempt, form: DelegationForm): Promise<DelegationAnswer> {
    const { requester, commandId, requestHash } = attempt;
    const action = form.fromId === requester.actorId ? 'create' : 'administer';
    await this.record.permit(attempt, action, 'Delegation', form, [form.fromId, form.toId]);
    const delegation = { commandId, requestHash, by: requester.actor, at: new Date().toISOString(), ...form };
    return this.record.as(requester, async (tx) => {
      const { id } = await grantDelegation(tx, delegation);
      return view(found(await tx.delegation.findUnique({ where: { id } })));
    });
  }

  /** At once; what was done with the lent authority so far stands. */
  async end(attempt: Attempt, id: string): Promise<DelegationAnswer> {
    const { requester, commandId, requestHash } = attempt;
    const row = found(await this.record.as(requester, (tx) => tx.delegation.findUnique({ where: { id } })));
    const action = row.fromId === requester.actorId ? 'end' : 'administer';
    await this.record.permit(attempt, action, 'Delegation', row, [row.fromId, row.toId]);
    const now = new Date().toISOString();
    const yesterday = daysAfter(londonDate(now), -1); // the last day is included
    const end = { commandId, requestHash, by: requester.actor, at: now, id, endsOn: yesterday };
    return this.record.as(requester, async (tx) => {
      await endDelegation(tx, end);
      return view(found(await tx.delegation.findUnique({ where: { id } })));
    });
  }
}

function view({ id, fromId, toId, startsOn, endsOn, createdBy, createdAt }: Prisma.DelegationModel): DelegationAnswer {
  return {
    id,
    fromId,
    toId,
    startsOn: dateOf(startsOn),
    endsOn: dateOf(endsOn),
    createdBy,
    createdAt: instantOf(createdAt),
  };
}
