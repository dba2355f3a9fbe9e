import { Inject, Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type Prisma } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { isListed, newWebhookSecret } from '#libs/outbox';
import { once } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { type ApiConfig } from '../config/config';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { CONFIG } from '../tokens';
import {
  type NewSubscription,
  type SubscriptionAnswer,
  type SubscriptionForm,
  type SubscriptionList,
} from './webhook.schemas';

/** Receivers outside that hear of events. Events hold ids and codes, never a name. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly record: Record,
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'WEBHOOK_HOSTS'>,
  ) {}

  async list({ requester }: Asking): Promise<SubscriptionList> {
    const rows = await this.record.as(requester, (tx) => tx.subscription.findMany({ orderBy: { createdAt: 'asc' } }));
    return { items: rows.map(view) };
  }

  /** The secret stays in its own row: the stored answer of the command has only the id. */
  async subscribe(attempt: Attempt, form: SubscriptionForm): Promise<NewSubscription> {
    const { requester, commandId, requestHash } = attempt;
    const { actorId } = requester;
    const id = uuidFromName('subscription', commandId);
    await this.record.permit(attempt, 'administer', 'Subscription', {}, [id]);
    return this.record.as(requester, async (tx) => {
      await once(tx, { commandId, requestHash, actorId }, async () => {
        if (!isListed(form.url, this.config.WEBHOOK_HOSTS)) throw notListed();
        await tx.subscription.create({ data: { id, ...form, secret: newWebhookSecret(), createdBy: actorId } });
        return { id };
      });
      const row = found(await tx.subscription.findUnique({ where: { id } }));
      return { ...view(row), secret: row.secret };
    });
  }

  /** What was already in the outbox for it is not sent any more. */
  async end(attempt: Attempt, id: string): Promise<SubscriptionAnswer> {
    const { requester, commandId, requestHash } = attempt;
    await this.record.permit(attempt, 'administer', 'Subscription', {}, [id]);
    return this.record.as(requester, async (tx) => {
      found(await tx.subscription.findUnique({ where: { id }, select: { id: true } }));
      await once(tx, { commandId, requestHash, actorId: requester.actorId }, async () => {
        await tx.subscription.update({ where: { id }, data: { active: false } });
        return { id };
      });
      return view(found(await tx.subscription.findUnique({ where: { id } })));
    });
  }
}

function notListed(): RuleBroken {
  const detail = 'Send an address of a host that the council has listed for events (WEBHOOK_HOSTS)';
  return new RuleBroken('WEBHOOK.HOST_NOT_LISTED', detail, { errors: [{ pointer: '#/url', detail }] });
}

function view({ id, url, types, active, createdBy, createdAt }: Prisma.SubscriptionModel): SubscriptionAnswer {
  return { id, url, types, active, createdBy, createdAt: instantOf(createdAt) };
}
