import { type Tx } from '#libs/database';

/** How many case files a manager audited in a month. */
export interface AuditsOfManager {
  managerId: string;
  teamId: string | null;
  finished: number;
  /** On their list and not finished. */
  waiting: number;
}

/**
 * Every manager on the staff list, those who audited none included. `month`: its first day in London, `YYYY-MM-DD`. The audits that count
 * are those finished in it, whatever their kind. The transaction should see all audits.
 */
export function auditsByManager(tx: Tx, month: string): Promise<AuditsOfManager[]> {
  return tx.$queryRaw<AuditsOfManager[]>`
    SELECT s.id AS "managerId", s.team_id AS "teamId",
           count(a.id) FILTER (WHERE a.finished_at AT TIME ZONE 'Europe/London' >= ${month}::date
             AND a.finished_at AT TIME ZONE 'Europe/London' < ${month}::date + interval '1 month')::int AS finished,
           count(a.id) FILTER (WHERE a.finished_at IS NULL AND a.withdrawn_at IS NULL)::int AS waiting
    FROM staff s LEFT JOIN audit a ON a.auditor_id = s.id
    WHERE s.active AND s.roles && ARRAY['TEAM_MANAGER', 'SENIOR_MANAGER']
    GROUP BY s.id, s.team_id, s.name
    ORDER BY s.name, s.id`;
}
