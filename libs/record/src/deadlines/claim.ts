import { type Prisma, type Tx } from '#libs/database';
import { system } from '#libs/journey';
import { type Milestone } from '#libs/timescales';
import { dayOf } from '../days';
import { type NewFact } from '../facts';

const factNames = { warning: 'warned', breach: 'breached', escalation: 'escalated' } as const;

/**
 * Claims a step of a clock: the primary key lets one caller win. Answers the fact to record, or nothing when it was claimed before.
 * The fact says when the step was reached, however late it is recorded. `afterwards`: the clock had stopped, and nobody has to hear of it.
 */
export async function claim(
  tx: Tx,
  row: Prisma.DeadlineModel,
  moment: Milestone,
  { afterwards = false } = {},
): Promise<NewFact[]> {
  const { id: milestone, kind, at, tell } = moment;
  const { count } = await tx.milestone.createMany({
    data: [{ deadlineId: row.id, milestone, kind, reachedAt: new Date(at) }],
    skipDuplicates: true,
  });
  if (count === 0) return [];
  const { id: deadlineId, rule, n } = row;
  const said = { deadlineId, rule, n, milestone, dueOn: dayOf(row.dueOn), tell: [...tell] };
  const payload = afterwards ? { ...said, afterwards } : said;
  return [{ type: `deadline.${factNames[kind]}`, payload, occurredAt: at, actor: system }];
}
