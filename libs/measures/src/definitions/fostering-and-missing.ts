import { type Measure } from '../measure.types';

const both = ['2012-13', 'today'] as const;
const base = {
  group: 'fosteringAndMissing',
  sets: both,
  ruleSet: 'both',
  counted: 'overPeriod',
  unit: 'percent',
  better: 'higher',
} as const;
const kinds = ['privateFostering'] as const;
const doneAt = '$.visits[*].at';

/** Private fostering, and children who go missing. */
export const fosteringAndMissing: readonly Measure[] = [
  {
    ...base,
    id: 'fostering-first-visits-in-time',
    title: 'First private fostering visits in time',
    numerator: 'Of those, made within 7 working days of the notice',
    denominator: 'First visits that fell due in the period',
    source: 'SI 2005/1533, regulations 4 and 7; inspection report, paragraph 19',
    population: { from: 'turnsDue', rules: ['private-fostering-first-visit'], kinds, doneAt },
  },
  {
    ...base,
    id: 'fostering-later-visits-in-time',
    title: 'Later private fostering visits in time',
    numerator: 'Of those, made within 6 weeks in the first year and 12 weeks after it',
    denominator: 'Later visits that fell due in the period',
    source: 'SI 2005/1533, regulation 8; inspection report, paragraph 19',
    population: {
      from: 'turnsDue',
      rules: ['private-fostering-visit-first-year', 'private-fostering-visit-later'],
      kinds,
      doneAt,
    },
  },
  {
    ...base,
    id: 'return-interviews-in-time',
    title: 'Return interviews held, declined or given up within 72 hours',
    numerator: 'Of those, held, declined or given up before the clock ended',
    denominator: 'Return interviews whose clock stopped in the period',
    source: 'Statutory guidance on missing children; inspection report, paragraph 38',
    population: { from: 'endedWork', rules: ['return-interview'] },
  },
];
