import { Prisma, type Tx } from '#libs/database';
import { type Measure } from '../measure.types';
import { type Span } from '../periods/span';
import { rowsOf, spansAs } from './population.sql';

/** What one team has of a measure in one of the spans. */
export interface TeamFigure {
  measure: string;
  /** Place of the span, from 0. */
  span: number;
  /** None for work that no team has. */
  teamId: string | null;
  numerator: number;
  denominator: number;
}

/** Every measure over every span, for each team that has anything of it; of these teams only where they are named. */
export async function figures(
  tx: Tx,
  measures: readonly Measure[],
  spans: readonly Span[],
  teams?: readonly string[],
): Promise<TeamFigure[]> {
  if (measures.length === 0 || spans.length === 0) return [];
  const ours = teams ? Prisma.sql`team_id = ANY (${[...teams]}::text[])` : Prisma.sql`true`;
  const each = measures.map(
    (measure) => Prisma.sql`
      SELECT ${measure.id}::text AS measure, n AS span, team_id AS "teamId", (count(*) FILTER (WHERE met))::int AS numerator,
             (count(*) FILTER (WHERE counted))::int AS denominator
      FROM (${rowsOf(measure)}) row WHERE ${ours} GROUP BY n, team_id`,
  );
  return tx.$queryRaw<TeamFigure[]>`WITH ${spansAs(spans)} ${Prisma.join(each, ' UNION ALL ')}`;
}
