import { type DeadlineSummary } from '#libs/contracts';
import { type Tx } from '#libs/database';
import { dayOf } from '../days';

/** The stage's deadlines, stopped ones too, the earliest due first. */
export async function deadlineSummaries(tx: Tx, stageId: string): Promise<DeadlineSummary[]> {
  const rows = await tx.deadline.findMany({ where: { stageId }, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, rule, dueOn, dueAt, stoppedAt }) => ({
    id,
    rule,
    dueOn: dayOf(dueOn),
    dueAt: dueAt.toISOString(),
    ...(stoppedAt ? { stoppedAt: stoppedAt.toISOString() } : {}),
  }));
}
