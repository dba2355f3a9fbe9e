import { type Tx } from '../../client';
import { Prisma } from '../../generated/client';
import { keyset, type Page, pageOf, type PageRequest } from '../page';

/** Private fostering arrangements of one host and one school that have not ended, as far as the reader may see them. */
export interface FosteringGroup {
  hostId: string | null;
  hostName: string | null;
  schoolId: string | null;
  schoolName: string | null;
  children: number;
  /** Over all schools; null where no host is named. */
  childrenAtHost: number | null;
  /** The visit that is due first, London date. */
  nextVisitOn: string | null;
  visitsLate: number;
  reportsOwed: number;
  /** Who are too old for private fostering by now. */
  ofAge: number;
  arrangements: FosteringArrangement[];
}

export interface FosteringArrangement {
  stageId: string;
  status: string;
  suitability: string | null;
  startsOn: string | null;
  endsOn: string | null;
  nextVisitOn: string | null;
  visitLate: boolean;
}

interface Row extends FosteringGroup {
  at: Date;
  id: string;
}

const visits = ['private-fostering-first-visit', 'private-fostering-visit-first-year', 'private-fostering-visit-later'];
const reports = ['private-fostering-first-report', 'private-fostering-report'];

/** Whose next visit is due first is first. Row-level security says which arrangements count. */
export async function fosteringArrangements(
  tx: Tx,
  { hostId, schoolId }: { hostId?: string; schoolId?: string },
  request: PageRequest = {},
  now = new Date(),
): Promise<Page<FosteringGroup>> {
  const { beyond, limit } = keyset(Prisma.sql`g.at`, Prisma.sql`g.id`, request);
  const rows = await tx.$queryRaw<Row[]>`
    WITH arrangement AS (
      SELECT s.id, s.status, s.opened_at, s.state->>'hostId' AS host, s.state->>'schoolId' AS school,
        s.state->>'suitability' AS suitability, s.state->>'startsOn' AS starts_on, s.state->>'endsOn' AS ends_on,
        p.date_of_birth + CASE WHEN (s.state->>'disabled')::boolean THEN interval '18 years' ELSE interval '16 years' END AS of_age_on
      FROM stage s JOIN journey j ON j.id = s.journey_id LEFT JOIN person p ON p.id = j.person_id
      WHERE s.kind = 'privateFostering' AND s.finished_at IS NULL
    ), visited AS (
      SELECT a.*, v.due_on, v.due_at, coalesce(v.due_at < ${now}, false) AS late,
        (SELECT count(*) FROM deadline r WHERE r.stage_id = a.id AND r.stopped_at IS NULL AND r.rule = ANY (${reports})
          AND (r.rule <> ${reports[0]} OR EXISTS (SELECT FROM deadline f WHERE f.stage_id = a.id AND f.rule = ${visits[0]}
            AND f.stopped_at IS NOT NULL))) AS owed
      FROM arrangement a
      LEFT JOIN LATERAL (
        SELECT * FROM deadline d WHERE d.stage_id = a.id AND d.stopped_at IS NULL AND d.rule = ANY (${visits})
        ORDER BY d.due_at, d.id LIMIT 1) v ON true
    ), g AS (
      SELECT host, school, count(*)::int AS children,
        CASE WHEN host IS NOT NULL THEN (sum(count(*)) OVER (PARTITION BY host))::int END AS at_host,
        min(due_on)::text AS next_visit_on, (count(*) FILTER (WHERE late))::int AS visits_late, sum(owed)::int AS reports_owed,
        (count(*) FILTER (WHERE of_age_on <= (${now}::timestamptz AT TIME ZONE 'Europe/London')::date))::int AS of_age,
        jsonb_agg(jsonb_build_object('stageId', id, 'status', status, 'suitability', suitability, 'startsOn', starts_on,
          'endsOn', ends_on, 'nextVisitOn', due_on, 'visitLate', late) ORDER BY due_at NULLS LAST, id) AS arrangements,
        coalesce(min(due_at), min(opened_at)) AS at, concat_ws(' ', coalesce(host, '-'), coalesce(school, '-')) AS id
      FROM visited GROUP BY host, school
    )
    SELECT g.host AS "hostId", h.name AS "hostName", g.school AS "schoolId", c.name AS "schoolName", g.children,
      g.at_host AS "childrenAtHost", g.next_visit_on AS "nextVisitOn", g.visits_late AS "visitsLate",
      g.reports_owed AS "reportsOwed", g.of_age AS "ofAge", g.arrangements, g.at, g.id
    FROM g
    LEFT JOIN fostering_place h ON h.id::text = g.host
    LEFT JOIN fostering_place c ON c.id::text = g.school
    WHERE (${hostId ?? null}::text IS NULL OR g.host = ${hostId ?? null})
      AND (${schoolId ?? null}::text IS NULL OR g.school = ${schoolId ?? null}) AND ${beyond}
    ${limit}`;
  const { items, ...rest } = pageOf(rows, request, ({ at, id }) => ({ at, id }));
  return { ...rest, items: items.map(({ at: _at, id: _id, ...group }) => group) };
}
