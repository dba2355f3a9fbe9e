import { Injectable } from '@nestjs/common';
import { explainDeadline } from '#libs/record';
import { type Asking } from '../reading/asking';
import { asIs, given, instantOf } from '../reading/iso';
import { found, Record } from '../reading/record';
import { deadlineView } from './deadline-view';
import { type DeadlineWithWorking } from './deadline.schemas';

/** One clock with the working that leads from its start event to its date. */
@Injectable()
export class DeadlineReading {
  constructor(private readonly record: Record) {}

  async deadline(asking: Asking, deadlineId: string): Promise<DeadlineWithWorking> {
    const { requester } = asking;
    const row = found(await this.record.as(requester, (tx) => tx.deadline.findUnique({ where: { id: deadlineId } })));
    const stage = await this.record.stage(requester, row.stageId);
    await this.record.permit(asking, 'read', 'Deadline', stage, [stage.id, deadlineId]);
    return this.record.as(requester, async (tx) => {
      const explained = found(await explainDeadline(tx, deadlineId));
      const milestones = await tx.milestone.findMany({ where: { deadlineId }, orderBy: { reachedAt: 'asc' } });
      const reasons = await tx.latenessReason.findMany({ where: { deadlineId }, orderBy: { givenAt: 'asc' } });
      const { startEvent, stopEvent, amount, unit, citation, startedOn, awaitsCalendar, working } = explained;
      return {
        ...deadlineView(row, new Date()),
        ...{ ruleVersion: row.ruleVersion, calendarVersion: row.calendarVersion },
        ...{ startEvent, stopEvent, amount, unit, citation, startedOn, working: [...working] },
        ...given('awaitsCalendar', awaitsCalendar, asIs),
        milestones: milestones.map(({ milestone, kind, reachedAt, sentAt }) => ({
          milestone,
          kind,
          reachedAt: instantOf(reachedAt),
          sentAt: instantOf(sentAt),
        })),
        latenessReasons: reasons.map(({ id, reason, givenBy, givenAt, textHash }) => ({
          id,
          reason,
          givenBy,
          givenAt: instantOf(givenAt),
          ...given('textHash', textHash, asIs),
        })),
      };
    });
  }
}
