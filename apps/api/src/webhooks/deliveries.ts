import { Inject, Injectable } from '@nestjs/common';
import { type Database, type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { retryDelivery } from '#libs/outbox';
import { once } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { DATABASE } from '../tokens';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { type PageQuery, toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { type DeliveryAnswer, type DeliveryPage } from './webhook.schemas';

/** Messages on their way out. What was given up is shown, and goes out again when somebody asks for it. */
@Injectable()
export class Deliveries {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly record: Record,
  ) {}

  async page({ requester }: Asking, status: string, { after, limit }: PageQuery): Promise<DeliveryPage> {
    const beyond = after === undefined ? [] : [keysetAfter(partsOf(after))];
    return this.record.as(requester, async (tx) => {
      const where = { AND: [{ status }, ...beyond] };
      const rows = await tx.delivery.findMany({
        where,
        orderBy: [{ outboxId: 'asc' }, { target: 'asc' }],
        take: limit + 1,
      });
      const types = await typesOf(tx, rows);
      return toPage(
        rows.map((row) => view(row, types)),
        limit,
        ({ id }) => id,
      );
    });
  }

  async retry(attempt: Attempt, deliveryId: string): Promise<DeliveryAnswer> {
    const { requester, commandId, requestHash } = attempt;
    const { outboxId, target } = partsOf(deliveryId);
    const where = { outboxId_target: { outboxId, target } };
    await this.record.permit(attempt, 'administer', 'Delivery', {}, [deliveryId]);
    found(await this.record.as(requester, (tx) => tx.delivery.findUnique({ where })));
    return this.record.as(requester, async (tx) => {
      await once(tx, { commandId, requestHash, actorId: requester.actorId }, async () => {
        const retried = await retryDelivery(this.database, outboxId, target);
        if (!retried) throw new RuleBroken('DELIVERY.NOT_FAILED', 'This message has not been given up');
        return { deliveryId };
      });
      const row = found(await tx.delivery.findUnique({ where }));
      return view(row, await typesOf(tx, [row]));
    });
  }
}

interface DeliveryKey {
  outboxId: bigint;
  target: string;
}

/** `<outbox id>.<target>`; the route has checked its shape. */
function partsOf(id: string): DeliveryKey {
  const at = id.indexOf('.');
  return { outboxId: BigInt(id.slice(0, at)), target: id.slice(at + 1) };
}

function keysetAfter({ outboxId, target }: DeliveryKey): Prisma.DeliveryWhereInput {
  return { OR: [{ outboxId: { gt: outboxId } }, { outboxId, target: { gt: target } }] };
}

async function typesOf(tx: Tx, rows: readonly { outboxId: bigint }[]): Promise<Map<bigint, string>> {
  const messages = await tx.outbox.findMany({
    where: { id: { in: rows.map(({ outboxId }) => outboxId) } },
    select: { id: true, type: true },
  });
  return new Map(messages.map(({ id, type }) => [id, type]));
}

function view(row: Prisma.DeliveryModel, types: ReadonlyMap<bigint, string>): DeliveryAnswer {
  return {
    id: `${row.outboxId}.${row.target}`,
    target: row.target,
    type: types.get(row.outboxId) ?? '',
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: instantOf(row.nextAttemptAt),
    ...given('lastError', row.lastError, asIs),
    ...given('deliveredAt', row.deliveredAt, instantOf),
  };
}
