import { Injectable } from '@nestjs/common';
import { readable } from '#libs/access';
import { type Prisma } from '#libs/database';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { beyond, inOrder, placeOf } from '../reading/keyset';
import { type PageQuery, toPage } from '../reading/paging';
import { found, Record } from '../reading/record';
import { openTo } from './open-to';
import {
  type NotificationAnswer,
  type NotificationPage,
  type Preferences,
  type UnreadAnswer,
} from './notification.schemas';

/** Each person's own inbox. */
@Injectable()
export class Notifications {
  constructor(private readonly record: Record) {}

  async page({ requester }: Asking, { after, limit }: PageQuery): Promise<NotificationPage> {
    const mine = readable(requester, 'read', 'Notification');
    const older = beyond('createdAt', 'desc', after);
    return this.record.as(requester, async (tx) => {
      const rows = await tx.notification.findMany({
        where: { AND: [mine, ...older] },
        orderBy: inOrder('createdAt', 'desc'),
        take: limit + 1,
      });
      const { items, ...page } = toPage(rows, limit, ({ createdAt, id }) => placeOf(createdAt, id));
      const isOpen = await openTo(tx, items);
      return { ...page, items: items.map((row) => view(row, isOpen(row))) };
    });
  }

  async unread({ requester }: Asking): Promise<UnreadAnswer> {
    const mine = readable(requester, 'read', 'Notification');
    const where = { AND: [mine, { readAt: null }] };
    return { unread: await this.record.as(requester, (tx) => tx.notification.count({ where })) };
  }

  /** All that was there when it was asked for; what comes meanwhile stays unread. */
  async readAll({ requester }: Asking): Promise<UnreadAnswer> {
    const mine = readable(requester, 'write', 'Notification');
    const now = new Date();
    return this.record.as(requester, async (tx) => {
      const there = { AND: [mine, { readAt: null, createdAt: { lte: now } }] };
      await tx.notification.updateMany({ where: there, data: { readAt: now } });
      return { unread: await tx.notification.count({ where: { AND: [mine, { readAt: null }] } }) };
    });
  }

  async preferences({ requester }: Asking): Promise<Preferences> {
    const own = { where: { staffId: requester.actorId } };
    const row = await this.record.as(requester, (tx) => tx.notificationPreference.findUnique(own));
    return { dailyDigest: row?.dailyDigest ?? false };
  }

  async prefer({ requester }: Asking, { dailyDigest }: Preferences): Promise<Preferences> {
    const staffId = requester.actorId;
    const row = { dailyDigest, changedAt: new Date() };
    await this.record.as(requester, (tx) =>
      tx.notificationPreference.upsert({ where: { staffId }, create: { staffId, ...row }, update: row }),
    );
    return { dailyDigest };
  }

  /** Reading twice changes nothing: the first time stands. */
  async read({ requester }: Asking, id: string): Promise<NotificationAnswer> {
    const mine = readable(requester, 'write', 'Notification');
    return this.record.as(requester, async (tx) => {
      await tx.notification.updateMany({ where: { AND: [mine, { id, readAt: null }] }, data: { readAt: new Date() } });
      const row = found(await tx.notification.findFirst({ where: { AND: [mine, { id }] } }));
      return view(row, (await openTo(tx, [row]))(row));
    });
  }
}

function view(row: Prisma.NotificationModel, open: boolean): NotificationAnswer {
  const { id, kind, stageId, personId, qualityId, createdAt, readAt } = row;
  return {
    ...{ id, kind, open },
    createdAt: instantOf(createdAt),
    ...given('stageId', stageId, asIs),
    ...given('personId', personId, asIs),
    ...given('qualityId', qualityId, asIs),
    ...given('readAt', readAt, instantOf),
  };
}
