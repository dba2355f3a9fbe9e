import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { childColumns, childJoins, type StageOfChild } from './stage-of-child';

/** Work that nobody holds, with the deadline that comes first. */
export interface Unallocated extends StageOfChild {
  rule: string | null;
  dueOn: string | null;
  dueAt: Date | null;
  late: boolean;
}

export interface UnallocatedOf {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
  /** Kinds of stage that are given to a worker. */
  kinds: readonly string[];
}

/** Open stages that are on no worker's list: the one due first is first, those without a clock come by their opening. */
export async function unallocated(
  tx: Tx,
  { teams, kinds }: UnallocatedOf,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<Unallocated>> {
  const urgency = Prisma.sql`coalesce(d.due_at, s.opened_at)`;
  const { beyond, limit } = keyset(urgency, Prisma.sql`s.id`, request);
  const rows = await tx.$queryRaw<Unallocated[]>`
    SELECT ${childColumns}, d.rule, d.due_on::text AS "dueOn", d.due_at AS "dueAt", coalesce(d.due_at < ${now}, false) AS late
    FROM stage s ${childJoins}
    LEFT JOIN LATERAL (
      SELECT * FROM deadline WHERE stage_id = s.id AND stopped_at IS NULL ORDER BY due_at, id LIMIT 1) d ON true
    WHERE s.worker_id IS NULL AND s.finished_at IS NULL AND s.kind = ANY (${[...kinds]}::text[])
      AND ${teams ? Prisma.sql`s.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`} AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt ?? row.openedAt, id: row.stageId }));
}
