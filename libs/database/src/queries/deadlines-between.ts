import { type Tx } from '../client';
import { Prisma } from '../generated/client';
import { type RunningDeadline } from './late-and-due-soon';
import { keyset, type Page, pageOf, type PageRequest } from './page';
import { childColumns, childJoins } from './stage-of-child';

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
  const { beyond, limit } = keyset(Prisma.sql`d.due_at`, Prisma.sql`d.id`, request);
  const rows = await tx.$queryRaw<RunningDeadline[]>`
    SELECT ${childColumns}, d.id AS "deadlineId", d.rule, d.due_on::text AS "dueOn", d.due_at AS "dueAt", d.extended_to::text AS "extendedTo",
           d.due_at < ${now} AS late,
           ARRAY(SELECT m.milestone FROM milestone m WHERE m.deadline_id = d.id ORDER BY m.reached_at, m.milestone) AS milestones,
           EXISTS (SELECT FROM lateness_reason r WHERE r.deadline_id = d.id) AS "reasonGiven"
    FROM (SELECT id FROM stage WHERE worker_id = ${workerId ?? null}::uuid
          UNION SELECT id FROM stage WHERE team_id = ANY (${[...teams]}::text[])) ours
    JOIN stage s ON s.id = ours.id ${childJoins}
    JOIN deadline d ON d.stage_id = s.id
    WHERE d.stopped_at IS NULL
      AND (d.due_on BETWEEN ${from}::date AND ${to}::date OR d.extended_to BETWEEN ${from}::date AND ${to}::date) AND ${beyond}
    ${limit}`;
  return pageOf(rows, request, (row) => ({ at: row.dueAt, id: row.deadlineId }));
}
