import { type Population } from './population.types';

/** Where a measure belongs on the board. */
export type MeasureGroup =
  'frontDoor' | 'assessment' | 'protection' | 'plans' | 'inNeed' | 'fosteringAndMissing' | 'practice';

/** Which list it stands on: what the inspection of 2012-13 asked about, what is asked today. */
export type MeasureSet = '2012-13' | 'today';

/**
 * One measure as data: what is counted, over what, from where, and under which edition of the guidance. Everything that is shown of it, and the
 * rows behind it, come from the same `population`.
 */
export interface Measure {
  /** kebab-case; a released name: kept reports hold it. */
  id: string;
  title: string;
  group: MeasureGroup;
  sets: readonly MeasureSet[];
  ruleSet: 'wt2010' | 'wt2013' | 'both';
  /** In words. */
  numerator: string;
  /** In words; absent for a plain number. */
  denominator?: string;
  /** `percent`: numerator over denominator. `number`: the numerator alone. `rate`: for each 10,000 children of the council. */
  unit: 'percent' | 'number' | 'rate';
  /** Counted over the days of a period, or as things stood when it ended. */
  counted: 'overPeriod' | 'atEnd';
  /** Which way is better; none for a measure that only describes. */
  better?: 'higher' | 'lower';
  /** Guidance, indicator or paragraph of the inspection report. */
  source: string;
  population: Population;
}

/** What was counted. `denominator` is absent for plain numbers, and for a rate while the council's children are not known. */
export interface Figure {
  numerator: number;
  denominator?: number;
}
