import { type Prisma } from '#libs/database';
import { asIs, dateOf, given, instantOf } from '../reading/iso';
import { type DeadlineAnswer } from './deadline.schemas';

/** A clock as people see it. Late is what ran beyond its original date, stopped or not. */
export function deadlineView(row: Prisma.DeadlineModel, now: Date): DeadlineAnswer {
  return {
    id: row.id,
    stageId: row.stageId,
    rule: row.rule,
    n: row.n,
    ruleSet: row.ruleSet,
    startedAt: instantOf(row.startedAt),
    dueOn: dateOf(row.dueOn),
    dueAt: instantOf(row.dueAt),
    late: (row.stoppedAt ?? now) >= row.dueAt,
    ...given('extendedTo', row.extendedTo, dateOf),
    ...given('extensionReason', row.extensionReason, asIs),
    ...given('stoppedAt', row.stoppedAt, instantOf),
  };
}
