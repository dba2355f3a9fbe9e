import { Prisma, type Tx } from '#libs/database';
import { type Measure } from '../measure.types';
import { type Span } from '../periods/span';
import { sharedReadings, type SharedReading } from './counts';
import { spansAs } from './population.sql';

/** What one team has of a measure in one of the spans; several rows of the same kind are added up. */
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
  const each = sharedReadings(measures).map((shared) => sums(shared, teams));
  return tx.$queryRaw<TeamFigure[]>`WITH ${spansAs(spans)} ${Prisma.join(each, ' UNION ALL ')}`;
}

/** One row for each span and team of a reading, then one for each measure that takes from it. */
function sums({ reading, shares }: SharedReading, teams?: readonly string[]): Prisma.Sql {
  const { from, teamId } = reading;
  const columns = shares.flatMap(({ numerator, denominator }, n) => [
    Prisma.sql`${numerator} AS ${name('a', n)}`,
    Prisma.sql`${denominator} AS ${name('b', n)}`,
  ]);
  const rows = shares.map(({ measure }, n) => Prisma.sql`(${measure}::text, ${name('a', n)}, ${name('b', n)})`);
  const ours = teams ? Prisma.sql`WHERE team_id = ANY (${[...teams]}::text[])` : Prisma.empty;
  return Prisma.sql`
    SELECT share.measure, span, team_id AS "teamId", share.numerator::int AS numerator, share.denominator::int AS denominator
    FROM (SELECT w.n AS span, ${teamId} AS team_id, ${Prisma.join(columns)} ${from} GROUP BY w.n, ${teamId}) summed
    CROSS JOIN LATERAL (VALUES ${Prisma.join(rows)}) share (measure, numerator, denominator) ${ours}`;
}

function name(letter: string, n: number): Prisma.Sql {
  return Prisma.raw(`${letter}${n}`);
}
