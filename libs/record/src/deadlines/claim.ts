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
  return (await claims(tx, [{ row, moment }], { afterwards })).get(row.id) ?? [];
}

/** The same of several at once. Answers the facts by clock; nothing of a clock whose steps were all claimed before. */
export async function claims(
  tx: Tx,
  steps: readonly { row: Prisma.DeadlineModel; moment: Milestone }[],
  { afterwards = false } = {},
): Promise<ReadonlyMap<string, NewFact[]>> {
  const facts = new Map<string, NewFact[]>();
  if (steps.length === 0) return facts;
  const claimed = await tx.milestone.createManyAndReturn({
    data: steps.map(({ row, moment: { id: milestone, kind, at } }) => ({
      ...{ deadlineId: row.id, milestone, kind, reachedAt: new Date(at) },
    })),
    select: { deadlineId: true, milestone: true },
    skipDuplicates: true,
  });
  const isNew = new Set(claimed.map(({ deadlineId, milestone }) => `${deadlineId}/${milestone}`));
  for (const { row, moment } of steps) {
    if (isNew.delete(`${row.id}/${moment.id}`))
      facts.set(row.id, [...(facts.get(row.id) ?? []), factOf(row, moment, afterwards)]);
  }
  return facts;
}

function factOf(row: Prisma.DeadlineModel, { id: milestone, kind, at, tell }: Milestone, afterwards: boolean): NewFact {
  const { id: deadlineId, rule, n } = row;
  const said = { deadlineId, rule, n, milestone, dueOn: dayOf(row.dueOn), tell: [...tell] };
  const payload = afterwards ? { ...said, afterwards } : said;
  return { type: `deadline.${factNames[kind]}`, payload, occurredAt: at, actor: system };
}
