import { type DeadlineSummary } from '#libs/contracts';
import { type Prisma } from '#libs/database';
import { dayOf } from '../days';

/** A stage's deadlines, stopped ones too, the earliest due first. */
export function deadlineSummaries(clocks: readonly Prisma.DeadlineModel[]): DeadlineSummary[] {
  const inOrder = [...clocks].sort(
    (one, other) => one.dueAt.getTime() - other.dueAt.getTime() || one.id.localeCompare(other.id),
  );
  return inOrder.map(({ id, rule, dueOn, dueAt, stoppedAt }) => ({
    id,
    rule,
    dueOn: dayOf(dueOn),
    dueAt: dueAt.toISOString(),
    ...(stoppedAt ? { stoppedAt: stoppedAt.toISOString() } : {}),
  }));
}
