import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

/** A plan that goes on for long without anybody having answered for it. */
export interface DriftingPlan extends StageOfChild {
  /** The clocks that have rung, the oldest first. */
  rules: string[];
  /** When the first of them rang. */
  since: Date;
}

export interface DriftOf {
  teams?: readonly string[];
  /** Rules of the clocks that tell of drift. */
  rules: readonly string[];
}

/** Plans with a clock of the drift rules that is past and was not answered: the longest first. */
export async function driftingPlans(
  tx: Tx,
  { teams, rules }: DriftOf,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<DriftingPlan>> {
  const { beyond, limit } = keyset(Prisma.sql`d.since`, Prisma.sql`s.id`, request);
  const rows = await tx.$queryRaw<DriftingPlan[]>`
    SELECT ${childColumns}, d.rules, d.since
    FROM (SELECT stage_id, array_agg(rule ORDER BY due_at) AS rules, min(due_at) AS since FROM deadline
          WHERE ${teams ? Prisma.sql`team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`}
            AND rule = ANY (${[...rules]}::text[]) AND stopped_at IS NULL AND due_at < ${now} GROUP BY stage_id) d
    JOIN stage s ON s.id = d.stage_id ${childJoins}
    WHERE ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.since, id: row.stageId }));
}
