import { keyset, Prisma, rowsPage, type Page, type PageRequest, type Tx } from '#libs/database';
import { type Measure } from '../measure.types';
import { type Span } from '../periods/span';
import { rowsOf, spansAs } from './population.sql';
import { isLate } from './reasons';

/** One thing that a measure counts. */
export interface MeasureRow {
  /** Unique among the rows of the measure. */
  id: string;
  at: Date;
  counted: boolean;
  met: boolean;
  stageId: string;
  kind: string;
  /** Absent for a contact that led to no journey. */
  journeyId: string | null;
  contactId: string | null;
  personId: string | null;
  teamId: string | null;
  rule: string | null;
  startedAt: Date | null;
  dueOn: string | null;
  stoppedAt: Date | null;
  late: boolean;
  /** Code of the reason given last. */
  reason: string | null;
}

export interface RowsAsked {
  teams?: readonly string[];
  /** Those in the numerator, those in the denominator alone, or both. */
  which?: 'met' | 'notMet';
}

/** The rows behind a figure, the oldest first. */
export async function measureRows(
  tx: Tx,
  measure: Measure,
  span: Span,
  { teams, which }: RowsAsked = {},
  request: PageRequest = {},
): Promise<Page<MeasureRow>> {
  const { beyond, limit } = keyset(Prisma.sql`x.at`, Prisma.sql`x.id`, request);
  const found = await tx.$queryRaw<MeasureRow[]>`
    WITH ${spansAs([span])}
    SELECT x.* FROM (
      SELECT concat_ws(' ', row.stage_id, row.deadline_id, row.met::int, to_char(row.at, 'YYYYMMDDHH24MISSMS'),
                       row_number() OVER (PARTITION BY row.stage_id, row.deadline_id, row.met, row.at)) AS id,
             row.at, row.counted, row.met, row.stage_id AS "stageId", s.kind,
             s.journey_id AS "journeyId", s.contact_id AS "contactId", coalesce(j.person_id, c.person_id) AS "personId", row.team_id AS "teamId",
             late.rule, late.started_at AS "startedAt", late.due_on::text AS "dueOn", late.stopped_at AS "stoppedAt",
             coalesce(${isLate}, false) AS late, given.reason
      FROM (${rowsOf(measure)}) row JOIN stage s ON s.id = row.stage_id
      LEFT JOIN journey j ON j.id = s.journey_id LEFT JOIN contact c ON c.id = s.contact_id
      LEFT JOIN deadline late ON late.id = row.deadline_id
      LEFT JOIN LATERAL (SELECT r.reason FROM lateness_reason r WHERE r.deadline_id = late.id ORDER BY r.given_at DESC, r.id DESC LIMIT 1) given ON true
      WHERE ${teams ? Prisma.sql`row.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`} AND ${whichOnes(which)}) x
    WHERE ${beyond}
    ${limit}`;
  return rowsPage(found, request, ({ at, id }) => ({ at, id }));
}

function whichOnes(which: RowsAsked['which']): Prisma.Sql {
  if (which === undefined) return Prisma.sql`true`;
  return which === 'met' ? Prisma.sql`row.met` : Prisma.sql`row.counted AND NOT row.met`;
}
