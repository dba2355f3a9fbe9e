import { type Measure, measures } from '#libs/measures';
import { expectSection } from '../../support/generated-section';

const heading = ['Measure', 'Title', 'Numerator', 'Denominator', 'Shown as', 'Rule set', 'Asked in', 'Source'];
const shown: Record<Measure['unit'], string> = {
  percent: 'percent',
  number: 'number',
  rate: 'for each 10,000 children',
};
const when = { overPeriod: 'over the period', atEnd: 'at its end' } as const;

function row({ id, title, numerator, denominator, unit, counted, ruleSet, sets, source }: Measure): string[] {
  const as = `${shown[unit]}, ${when[counted]}`;
  return [`\`${id}\``, title, numerator, denominator ?? '–', as, ruleSet, sets.join(', '), source];
}

const groups: readonly Measure['group'][] = [
  'frontDoor',
  'assessment',
  'protection',
  'plans',
  'inNeed',
  'fosteringAndMissing',
  'practice',
];

describe('docs/reference/measures.md', () => {
  it.each(groups)('has the measures of %s as they are', (group) => {
    const ours = measures.filter((measure) => measure.group === group);
    expectSection('reference/measures.md', group, [heading, ...ours.map(row)]);
  });
});
