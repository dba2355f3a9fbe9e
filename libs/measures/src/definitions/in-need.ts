import { type Measure } from '../measure.types';

const both = ['2012-13', 'today'] as const;
const base = { group: 'inNeed', sets: both, ruleSet: 'both' } as const;
const open = 'Episodes of need open at the end of the period';
const due = { counted: 'overPeriod', unit: 'percent', better: 'higher' } as const;

/** Children in need. */
export const inNeed: readonly Measure[] = [
  {
    ...base,
    id: 'episodes-open',
    title: 'Children in need',
    counted: 'atEnd',
    unit: 'number',
    numerator: open,
    source: 'CIN census, table B1',
    population: { from: 'openEpisodes' },
  },
  {
    ...base,
    id: 'in-need-rate',
    title: 'Children in need for each 10,000 children',
    counted: 'atEnd',
    unit: 'rate',
    numerator: open,
    denominator: 'Children under 18 at the middle of the year before the 31 March that ends the year (ONS)',
    source: 'CIN census, table B1',
    population: { from: 'openEpisodes' },
  },
  {
    ...base,
    id: 'in-need-without-plan',
    title: 'Children in need without a plan',
    counted: 'atEnd',
    unit: 'number',
    better: 'lower',
    numerator: 'Children found in need whose plan was not open at the end of the period',
    source: 'Inspection report, paragraph 3 (within three months) and paragraph 47',
    population: { from: 'runningClocks', rules: ['child-in-need-plan-missing'] },
  },
  {
    ...base,
    ...due,
    id: 'in-need-reviews-in-time',
    title: 'Reviews of child in need plans in time',
    numerator: 'Of those, held before the clock ended',
    denominator: 'Reviews that fell due in the period',
    source: 'The council’s own timescale; inspection report, paragraph 47',
    population: {
      from: 'turnsDue',
      rules: ['child-in-need-review-first', 'child-in-need-review-later'],
      kinds: ['childInNeedPlan'],
      doneAt: '$.reviews[*]',
    },
  },
  {
    ...base,
    ...due,
    id: 'in-need-visits-in-time',
    title: 'Visits to children in need in time',
    numerator: 'Of those, made before the clock ended',
    denominator: 'Visits that fell due in the period',
    source: 'The council’s own timescale',
    population: {
      from: 'turnsDue',
      rules: ['child-in-need-visit'],
      kinds: ['childInNeedPlan'],
      doneAt: '$.visits.done[*]',
    },
  },
];
