import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { waitingOutcomes, waitingTexts } from './awaiting-sign-off';

/** How much waits in a team. */
export interface TeamCounts {
  teamId: string;
  /** Running clocks that are past, and those that will be by then. */
  late: number;
  dueSoon: number;
  /** Open stages that nobody holds. */
  unallocated: number;
  /** Plans of which a clock of the drift rules has rung without an answer. */
  drifting: number;
  signOffs: number;
}

export interface CountsOf {
  /** Of these teams; of every team that may be seen when left out. */
  teams?: readonly string[];
  until: Date;
  /** Kinds of stage that are given to a worker. */
  kinds: readonly string[];
  driftRules: readonly string[];
}

/** One row for each team in which anything waits. */
export async function teamCounts(tx: Tx, of: CountsOf, now = new Date()): Promise<TeamCounts[]> {
  const { teams, until, kinds, driftRules } = of;
  const ours = teams ? Prisma.sql`team_id = ANY (${[...teams]}::text[])` : Prisma.sql`team_id IS NOT NULL`;
  return tx.$queryRaw<TeamCounts[]>`
    WITH clock AS (
      SELECT team_id, count(*) FILTER (WHERE due_at < ${now}) AS late, count(*) FILTER (WHERE due_at >= ${now}) AS soon,
             count(DISTINCT stage_id) FILTER (WHERE due_at < ${now} AND rule = ANY (${[...driftRules]}::text[])) AS drifting
      FROM deadline WHERE stopped_at IS NULL AND due_at <= ${until} AND ${ours} GROUP BY team_id),
    held AS (
      SELECT team_id, count(*) AS nobody FROM stage
      WHERE worker_id IS NULL AND finished_at IS NULL AND kind = ANY (${[...kinds]}::text[]) AND ${ours} GROUP BY team_id),
    signed AS (
      SELECT team_id, count(*) AS waiting FROM (${waitingTexts()} UNION ALL ${waitingOutcomes()}) o JOIN stage s ON s.id = o.stage_id
      WHERE ${ours} GROUP BY team_id)
    SELECT team_id AS "teamId", coalesce(late, 0)::int AS late, coalesce(soon, 0)::int AS "dueSoon", coalesce(nobody, 0)::int AS unallocated,
           coalesce(drifting, 0)::int AS drifting, coalesce(waiting, 0)::int AS "signOffs"
    FROM clock FULL JOIN held USING (team_id) FULL JOIN signed USING (team_id)`;
}
