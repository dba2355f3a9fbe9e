import { Prisma } from '#libs/database';
import { type Span } from '../periods/span';
import { type Measure } from '../measure.types';
import { type SimplePopulation } from '../population.types';
import { endedWork, runningClocks, turnsDue } from './clocks.sql';
import { facts } from './facts.sql';
import { contacts, referrals } from './front-door.sql';
import { endedPlans, openedStages, openEpisodes, openPlans } from './stages.sql';

/**
 * The rows of a measure over the spans `w (n, begins, ends)`: n, counted (in the denominator), met (in the numerator), at, stage_id (also that of a
 * contact or a journey), team_id, deadline_id (of the clock that judged it). Sums and lists are made of nothing else.
 */
export function rowsOf({ unit, population }: Pick<Measure, 'unit' | 'population'>): Prisma.Sql {
  if (population.from === 'ratio') {
    return Prisma.sql`${part(population.denominator, true)} UNION ALL ${part(population.numerator, false)}`;
  }
  const rows = simpleRows(population);
  // Of a plain number everything that is counted is its numerator.
  return unit === 'percent'
    ? rows
    : Prisma.sql`SELECT n, counted, counted AS met, at, stage_id, team_id, deadline_id FROM (${rows}) every`;
}

/** Rows of one side of a ratio. */
function part(of: SimplePopulation, counted: boolean): Prisma.Sql {
  return Prisma.sql`
    SELECT n, ${counted}::boolean AS counted, ${!counted}::boolean AS met, at, stage_id, team_id, NULL::uuid AS deadline_id
    FROM (${simpleRows(of)}) part`;
}

function simpleRows(population: SimplePopulation): Prisma.Sql {
  switch (population.from) {
    case 'endedWork':
      return endedWork(population);
    case 'turnsDue':
      return turnsDue(population);
    case 'runningClocks':
      return runningClocks(population);
    case 'contacts':
      return contacts(population);
    case 'referrals':
      return referrals(population);
    case 'openedStages':
      return openedStages(population);
    case 'openPlans':
      return openPlans(population);
    case 'endedPlans':
      return endedPlans();
    case 'openEpisodes':
      return openEpisodes();
    case 'facts':
      return facts(population);
  }
}

/** The spans as rows, numbered from 0. */
export function spansAs(spans: readonly Span[]): Prisma.Sql {
  const rows = spans.map(
    ({ begins, ends }, n) => Prisma.sql`(${n}::int, ${begins}::timestamptz, ${ends}::timestamptz)`,
  );
  return Prisma.sql`w (n, begins, ends) AS (VALUES ${Prisma.join(rows)})`;
}
