import { type Tx } from '../../client';

/** A worker and the number of children whom they hold, in any team. */
export interface Caseload {
  workerId: string;
  name: string;
  roles: string[];
  teamId: string | null;
  employment: string;
  newlyQualified: boolean;
  /** Their own cap, where one was set. */
  caseloadCap: number | null;
  active: boolean;
  children: number;
}

export interface CaseloadsOf {
  teamId: string;
  /** Roles that hold children. */
  roles: readonly string[];
}

/** Of everybody who works with children in the team, or holds one of its stages; who holds most is first. A child counts once. */
export async function caseloads(tx: Tx, { teamId, roles }: CaseloadsOf): Promise<Caseload[]> {
  return tx.$queryRaw<Caseload[]>`
    WITH worker AS (
      SELECT id FROM staff WHERE team_id = ${teamId} AND active AND roles && ${[...roles]}::text[]
      UNION SELECT worker_id FROM stage WHERE team_id = ${teamId} AND finished_at IS NULL AND worker_id IS NOT NULL),
    held AS (
      SELECT w.id, j.person_id FROM worker w JOIN stage s ON s.worker_id = w.id AND s.finished_at IS NULL
        JOIN journey j ON j.id = s.journey_id AND j.status = 'open'
      UNION SELECT w.id, j.person_id FROM worker w JOIN journey j ON j.worker_id = w.id AND j.status = 'open')
    SELECT a.id AS "workerId", a.name, a.roles, a.team_id AS "teamId", a.employment, a.newly_qualified AS "newlyQualified",
           a.caseload_cap AS "caseloadCap", a.active, (SELECT count(*)::int FROM held h WHERE h.id = a.id) AS children
    FROM worker w JOIN staff a ON a.id = w.id
    ORDER BY children DESC, a.name, a.id`;
}
