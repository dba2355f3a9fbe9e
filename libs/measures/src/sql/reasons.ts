import { Prisma, type Tx } from '#libs/database';
import { type Measure } from '../measure.types';
import { type Span } from '../periods/span';
import { rowsOf, spansAs } from './population.sql';

/** Why a measure’s late rows were late. */
export interface ReasonCount {
  measure: string;
  teamId: string | null;
  /** Code of `latenessReasons`; none where nobody has said why yet. */
  reason: string | null;
  count: number;
}

/** Of the rows that a clock judged and that were late, by the reason that was given last. */
export async function reasonsOf(
  tx: Tx,
  measures: readonly Measure[],
  span: Span,
  teams?: readonly string[],
): Promise<ReasonCount[]> {
  const judged = measures.filter(judgedByClocks);
  if (judged.length === 0) return [];
  const ours = teams ? Prisma.sql`row.team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`;
  const each = judged.map(
    (measure) => Prisma.sql`
      SELECT ${measure.id}::text AS measure, row.team_id AS "teamId", given.reason, count(*)::int AS count
      FROM (${rowsOf(measure)}) row JOIN deadline late ON late.id = row.deadline_id
      LEFT JOIN LATERAL (SELECT r.reason FROM lateness_reason r WHERE r.deadline_id = late.id ORDER BY r.given_at DESC, r.id DESC LIMIT 1) given ON true
      WHERE row.counted AND ${isLate} AND ${ours}
      GROUP BY row.team_id, given.reason`,
  );
  return tx.$queryRaw<ReasonCount[]>`WITH ${spansAs([span])} ${Prisma.join(each, ' UNION ALL ')}`;
}

/** Past its date when it stopped, or now. */
export const isLate = Prisma.sql`(coalesce(late.stopped_at, now()) >= late.due_at AND NOT late.awaits_calendar)`;

function judgedByClocks({ population }: Measure): boolean {
  switch (population.from) {
    case 'endedWork':
      return population.yesIn === undefined;
    case 'turnsDue':
    case 'endedPlans':
    case 'runningClocks':
      return true;
    case 'openPlans':
      return population.which !== 'all';
    default:
      return false;
  }
}
