import { Prisma } from '#libs/database';
import { type Measure } from '../measure.types';
import { type SimplePopulation } from '../population.types';
import { type Reading, yes } from './parts';
import { readingOf } from './readings';

/** What a measure takes from one reading. */
interface Share {
  measure: string;
  numerator: Prisma.Sql;
  denominator: Prisma.Sql;
}

/** One reading, and what each measure takes from it. */
export interface SharedReading {
  reading: Reading;
  shares: Share[];
}

const nothing = Prisma.sql`0`;
const how = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`count(*) FILTER (WHERE ${condition})`;

/** Measures that read the same are counted together: the front door alone has a dozen over two readings. */
export function sharedReadings(measures: readonly Measure[]): SharedReading[] {
  const found = new Map<string, SharedReading>();
  const take = (
    measure: string,
    population: SimplePopulation,
    sides: { numerator?: 'met' | 'all'; denominator?: true },
  ) => {
    const reading = readingOf(population);
    const { counted = yes, met, from } = reading;
    const key = JSON.stringify([from.sql, from.values]);
    const shared = found.get(key) ?? { reading, shares: [] };
    const numerator = sides.numerator === 'met' ? how(Prisma.sql`${counted} AND ${met}`) : how(counted);
    const denominator = sides.denominator ? how(counted) : nothing;
    shared.shares.push({ measure, numerator: sides.numerator ? numerator : nothing, denominator });
    found.set(key, shared);
  };
  for (const { id, unit, population } of measures) {
    if (population.from === 'ratio') {
      take(id, population.numerator, { numerator: 'all' });
      take(id, population.denominator, { denominator: true });
    } else take(id, population, { numerator: unit === 'percent' ? 'met' : 'all', denominator: true });
  }
  return [...found.values()];
}
