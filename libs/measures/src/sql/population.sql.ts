import { Prisma } from '#libs/database';
import { type Measure } from '../measure.types';
import { type Span } from '../periods/span';
import { type SimplePopulation } from '../population.types';
import { yes } from './parts';
import { readingOf } from './readings';

/**
 * The rows of a measure over the spans `w (n, begins, ends)`: n, counted (in the denominator), met (in the numerator), at, stage_id, team_id,
 * deadline_id (of the clock that judged it). Sums are made of the same readings.
 */
export function rowsOf({ unit, population }: Pick<Measure, 'unit' | 'population'>): Prisma.Sql {
  if (population.from !== 'ratio') return rows(population, unit === 'percent' ? 'both' : 'all');
  const { numerator, denominator } = population;
  return Prisma.sql`${rows(denominator, 'denominator')} UNION ALL ${rows(numerator, 'numerator')}`;
}

/** `all`: of a plain number everything that is counted is its numerator. */
function rows(population: SimplePopulation, side: 'both' | 'all' | 'numerator' | 'denominator'): Prisma.Sql {
  const { from, counted = yes, met, at, stageId, teamId, deadlineId = Prisma.sql`NULL::uuid` } = readingOf(population);
  const isMet = { both: met, all: yes, numerator: yes, denominator: Prisma.sql`false` }[side];
  const isCounted = side === 'numerator' ? Prisma.sql`false` : yes;
  return Prisma.sql`
    SELECT n, ${isCounted} AS counted, met, at, stage_id, team_id, deadline_id FROM (
      SELECT w.n, ${counted} AS counts, ${isMet} AS met, ${at} AS at, ${stageId} AS stage_id, ${teamId} AS team_id, ${deadlineId} AS deadline_id
      ${from}) every WHERE counts`;
}

/** The spans as rows, numbered from 0. */
export function spansAs(spans: readonly Span[]): Prisma.Sql {
  const values = spans.map(
    ({ begins, ends }, n) => Prisma.sql`(${n}::int, ${begins}::timestamptz, ${ends}::timestamptz)`,
  );
  return Prisma.sql`w (n, begins, ends) AS (VALUES ${Prisma.join(values)})`;
}
