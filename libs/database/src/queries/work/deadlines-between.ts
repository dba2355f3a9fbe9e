import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';
import { type RunningDeadline, runningColumns } from './running-deadline';
import { childJoins } from './stage-of-child';

export interface DeadlinesBetween {
  /** Whose own work it is. */
  workerId?: string;
  /** And all that these teams have. */
  teams: readonly string[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
}

/** Running clocks that end, or were put back to end, on one of these days: in the order of the days. */
export async function deadlinesBetween(
  tx: Tx,
  { workerId, teams, from, to }: DeadlinesBetween,
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<RunningDeadline>> {
  const { beyond, limit } = keyset(Prisma.sql`d.due_at`, Prisma.sql`d.id`, request, 'uuid');
  const rows = await tx.$queryRaw<RunningDeadline[]>`
    SELECT ${runningColumns(now)}
    FROM (SELECT id FROM stage WHERE worker_id = ${workerId ?? null}::uuid
          UNION SELECT id FROM stage WHERE team_id = ANY (${[...teams]}::text[])) ours
    JOIN stage s ON s.id = ours.id ${childJoins}
    JOIN deadline d ON d.stage_id = s.id
    WHERE d.stopped_at IS NULL
      AND (d.due_on BETWEEN ${from}::date AND ${to}::date OR d.extended_to BETWEEN ${from}::date AND ${to}::date) AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt, id: row.deadlineId }));
}
