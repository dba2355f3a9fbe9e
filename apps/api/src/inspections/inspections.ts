import { Injectable } from '@nestjs/common';
import { Doorkeeper, readable } from '#libs/access';
import { type Prisma } from '#libs/database';
import { endInspection, openInspection } from '#libs/record';
import { type Attempt } from '../acts/attempt';
import { commandOf } from '../quality/audits';
import { textsOf } from '../quality/texts-of';
import { type Asking } from '../reading/asking';
import { asIs, given } from '../reading/iso';
import { found, Record } from '../reading/record';
import {
  type InspectionAnswer,
  type InspectionEnd,
  type InspectionForm,
  type InspectionList,
} from './inspection.schemas';
import { inspectionView, sampleView } from './inspection-view';

/** When inspectors are let in, and who they are. */
@Injectable()
export class Inspections {
  constructor(
    private readonly record: Record,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  async list({ requester }: Asking): Promise<InspectionList> {
    const where = { AND: [readable(requester, 'read', 'Inspection')] };
    const rows = await this.record.wide(requester, (tx) =>
      tx.inspection.findMany({ where, orderBy: [{ startsOn: 'desc' }, { openedAt: 'desc' }, { id: 'asc' }] }),
    );
    return { items: rows.map((row) => inspectionView(row, new Date())) };
  }

  async of(asking: Asking, id: string): Promise<InspectionAnswer> {
    const row = await this.row(asking, id);
    await this.record.permit(asking, 'read', 'Inspection', row, [id]);
    const showsSamples = this.record.may(asking, 'read', 'Sample', row);
    return this.record.wide(asking.requester, async (tx) => {
      const where = { inspectionId: id };
      const open = await tx.inspectionRecord.findMany({ where, orderBy: { personId: 'asc' } });
      const samples = showsSamples ? await tx.inspectionSample.findMany({ where, orderBy: { drawnAt: 'asc' } }) : null;
      const text = (await textsOf(tx, [{ streamId: id, sha256: row.endReasonHash }]))(id, row.endReasonHash);
      return {
        ...inspectionView(row, new Date()),
        ...given('endReason', text.reason, asIs),
        restrictedIds: open.map(({ personId }) => personId),
        ...given('samples', samples, (drawn) => drawn.map(sampleView)),
      };
    });
  }

  async open(attempt: Attempt, form: InspectionForm): Promise<InspectionAnswer> {
    const { inspectorIds, restrictedIds } = form;
    await this.record.permit(attempt, 'create', 'Inspection', form, [...inspectorIds, ...restrictedIds]);
    const command = { ...commandOf(attempt), ...form };
    const { id } = await this.record.wide(attempt.requester, (tx) => openInspection(tx, command));
    return this.changed(attempt, id);
  }

  /** At once: whoever inspects is refused from now on, here and by PostgreSQL. */
  async end(attempt: Attempt, id: string, { reason }: InspectionEnd): Promise<InspectionAnswer> {
    await this.record.permit(attempt, 'end', 'Inspection', await this.row(attempt, id), [id]);
    const command = { ...commandOf(attempt), id, reason };
    await this.record.wide(attempt.requester, (tx) => endInspection(tx, command));
    return this.changed(attempt, id);
  }

  /** RECORD.NOT_FOUND also for one that is another inspector's. */
  async row({ requester }: Asking, id: string): Promise<Prisma.InspectionModel> {
    const where = { AND: [readable(requester, 'read', 'Inspection'), { id }] };
    return found(await this.record.wide(requester, (tx) => tx.inspection.findFirst({ where })));
  }

  private async changed(attempt: Attempt, id: string): Promise<InspectionAnswer> {
    const answer = await this.of(attempt, id);
    answer.inspectorIds.forEach((inspectorId) => this.doorkeeper.forget(inspectorId));
    return answer;
  }
}
