import { Injectable } from '@nestjs/common';
import { type Prisma, type Tx } from '#libs/database';
import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { logLine, type LogPage } from '../access-log/access-log.schemas';
import { type Asking } from '../reading/asking';
import { dateOf, given } from '../reading/iso';
import { type PageQuery, toPage } from '../reading/paging';
import { plain } from '../reading/plain';
import { Record } from '../reading/record';
import { Inspections } from './inspections';

/** What the inspectors looked at during their inspection, newest first, out of the access log. */
@Injectable()
export class InspectionLooks {
  constructor(
    private readonly record: Record,
    private readonly inspections: Inspections,
  ) {}

  async of(asking: Asking, inspectionId: string, { after, limit }: PageQuery): Promise<LogPage> {
    const { requester } = asking;
    const inspection = await this.inspections.row(asking, inspectionId);
    await this.record.permit(asking, 'read', 'AccessLog', {}, [inspectionId]);
    const closed = new Set([
      ...(requester.restrictions?.closedPeople ?? []),
      ...(requester.restrictions?.closedStreams ?? []),
    ]);
    return this.record.as(requester, async (tx) => {
      const rows = await tx.accessLog.findMany({
        where: { ...during(inspection), ...(after && /^\d{1,18}$/.test(after) ? { id: { lt: BigInt(after) } } : {}) },
        orderBy: { id: 'desc' },
        take: limit + 1,
      });
      const names = await namesOf(tx, inspection.inspectorIds);
      return toPage(
        rows.map(({ subjects, ...row }) => {
          const open = subjects.filter((subject) => !closed.has(subject.split('/')[0] ?? subject));
          const actorName = names.get(row.actorId ?? '');
          return logLine.parse(plain({ ...row, ...given('actorName', actorName, String), subjects: open }));
        }),
        limit,
        ({ id }) => id,
      );
    });
  }
}

/** From the first day to the last, or to the moment at which it was ended. */
function during({ inspectorIds, startsOn, endsOn, endedAt }: Prisma.InspectionModel): Prisma.AccessLogWhereInput {
  const until = endedAt ?? new Date(endOfLondonDay(dateOf(endsOn)));
  return { actorId: { in: inspectorIds }, at: { gte: new Date(startOfLondonDay(dateOf(startsOn))), lt: until } };
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const staff = await tx.staff.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(staff.map(({ id, name }) => [id, name]));
}
