import { type Prisma, type Tx } from '#libs/database';
import { system } from '#libs/journey';
import { type Milestone } from '#libs/timescales';
import { dayOf } from '../days';
import { type NewFact } from '../facts';

const factNames = { warning: 'warned', breach: 'breached', escalation: 'escalated' } as const;

/** A step of a clock that is to be claimed. */
export interface Step {
  row: Prisma.DeadlineModel;
  moment: Milestone;
}

/**
 * Claims steps of clocks: the primary key lets one caller win. Answers the facts to record by clock; nothing of a clock whose steps were
 * all claimed before. A fact says when its step was reached, however late it is recorded. `afterwards`: the clocks had stopped, and nobody
 * has to hear of it.
 */
export async function claims(
  tx: Tx,
  steps: readonly Step[],
  { afterwards = false } = {},
): Promise<ReadonlyMap<string, NewFact[]>> {
  const facts = new Map<string, NewFact[]>();
  if (steps.length === 0) return facts;
  const rows = steps.map(({ row, moment: { id: milestone, kind, at } }) => ({
    ...{ deadline_id: row.id, milestone, kind, reached_at: at },
  }));
  const claimed = await tx.$queryRaw<{ deadlineId: string; milestone: string }[]>`
    INSERT INTO milestone (deadline_id, milestone, kind, reached_at)
    SELECT deadline_id, milestone, kind, reached_at FROM jsonb_populate_recordset(NULL::milestone, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING RETURNING deadline_id::text AS "deadlineId", milestone`;
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
