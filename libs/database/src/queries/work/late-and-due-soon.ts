import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { type RunningDeadline, runningColumns } from './running-deadline';
import { childJoins } from './stage-of-child';

export interface DeadlinesOf {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
  /** And those of these kinds in every team, for whoever works with a kind. */
  kinds?: readonly string[];
  /** Due at or before this instant (the end of so many working days, which the caller knows how to count). */
  until: Date;
  /** Due at or after this instant; all that is past when left out. */
  from?: Date;
}

/** Running clocks that are past, or will be by then: the longest late first. A page is found first, and then the children on it. */
export async function lateAndDueSoon(
  tx: Tx,
  { teams, kinds = [], until, from }: DeadlinesOf,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<RunningDeadline>> {
  const { beyond, limit } = keyset(Prisma.sql`d.due_at`, Prisma.sql`d.id`, request, 'uuid');
  const { stages, ours } = whose(teams, kinds);
  const rows = await tx.$queryRaw<RunningDeadline[]>`
    SELECT ${runningColumns(now)}
    FROM (
      SELECT d.* FROM deadline d ${stages}
      WHERE ${ours} AND d.stopped_at IS NULL AND d.due_at <= ${until} AND ${from ? Prisma.sql`d.due_at >= ${from}` : Prisma.sql`true`} AND ${beyond}
      ${limit}) d
    JOIN stage s ON s.id = d.stage_id ${childJoins}
    ORDER BY d.due_at, d.id`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt, id: row.deadlineId }));
}

/** A clock knows its team. Only where somebody asks for a kind has the page to know the stages of its clocks. */
function whose(teams: readonly string[] | undefined, kinds: readonly string[]): Record<'stages' | 'ours', Prisma.Sql> {
  if (!teams) return { stages: Prisma.empty, ours: Prisma.sql`true` };
  const ours = Prisma.sql`d.team_id = ANY (${[...teams]}::text[])`;
  if (kinds.length === 0) return { stages: Prisma.empty, ours };
  return {
    stages: Prisma.sql`JOIN stage s ON s.id = d.stage_id`,
    ours: Prisma.sql`(${ours} OR s.kind = ANY (${[...kinds]}::text[]))`,
  };
}
