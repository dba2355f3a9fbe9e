import { Prisma } from '../../generated/client';

/** A stage and the child it is about, as lists show it. */
export interface StageOfChild {
  stageId: string;
  kind: string;
  n: number;
  status: string;
  journeyId: string | null;
  contactId: string | null;
  personId: string | null;
  givenName: string | null;
  familyName: string | null;
  teamId: string | null;
  workerId: string | null;
  workerName: string | null;
  /** `permanent` or `agency` (inspection report, paragraph 68). */
  workerEmployment: string | null;
  openedAt: Date;
}

/** For the columns of a SELECT over `childJoins`. The name is the known person's, else as the referrer gave it. */
export const childColumns = Prisma.sql`
  s.id AS "stageId", s.kind, s.n, s.status, s.journey_id AS "journeyId", s.contact_id AS "contactId", coalesce(jp.id, cp.id) AS "personId",
  coalesce(jp.given_name, cp.given_name, c.given_name) AS "givenName", coalesce(jp.family_name, cp.family_name, c.family_name) AS "familyName",
  s.team_id AS "teamId", s.worker_id AS "workerId", w.name AS "workerName", w.employment AS "workerEmployment", s.opened_at AS "openedAt"`;

/** Joined by plain columns: under row-level security an index is used for leakproof comparisons only, and COALESCE is none. */
export const childJoins = Prisma.sql`
  LEFT JOIN contact c ON c.id = s.contact_id
  LEFT JOIN journey j ON j.id = s.journey_id
  LEFT JOIN person jp ON jp.id = j.person_id
  LEFT JOIN person cp ON cp.id = c.person_id
  LEFT JOIN staff w ON w.id = s.worker_id`;
