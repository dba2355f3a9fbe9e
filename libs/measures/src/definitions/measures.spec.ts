import { ruleIn, ruleSets } from '#libs/timescales';
import { type SimplePopulation } from '../population.types';
import { measures } from './measures';

const parts = measures.flatMap(({ id, ruleSet, population }) =>
  (population.from === 'ratio' ? [population.numerator, population.denominator] : [population]).map(
    (part): [string, string, SimplePopulation] => [id, ruleSet, part],
  ),
);

describe('the measures', () => {
  it('have names that no two share', () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('judge lateness by clocks that the rule sets have', () => {
    for (const [, ruleSet, part] of parts) {
      if (!('rules' in part)) continue;
      const among = ruleSets.filter(({ code }) => ruleSet === 'both' || code === ruleSet);
      for (const rule of part.rules) expect(among.some((set) => set.rules.some(({ id }) => id === rule))).toBe(true);
    }
    expect(ruleSets.map((set) => ruleIn(set, 'initial-conference').amount)).toEqual([15, 15]);
  });

  it('say over what they are counted, unless they are plain numbers', () => {
    for (const { unit, denominator } of measures) expect(denominator === undefined).toBe(unit === 'number');
  });

  it('have the set of the inspection: assessments in 10 and 35 days, conferences in 15, conversion, repeats, drift, reviews', () => {
    const then = measures.filter(({ sets }) => sets.includes('2012-13')).map(({ id }) => id);
    expect(then).toEqual(
      expect.arrayContaining([
        ...['initial-assessments-in-time', 'core-assessments-in-time', 'conferences-in-time', 'contacts-to-early-help'],
        ...['contacts-to-referral', 're-referrals', 'plans-over-two-years', 'plans-reviewed-in-time', 'plans-second'],
        ...['fostering-first-visits-in-time', 'visits-seen-alone'],
      ]),
    );
  });

  it('have the assessment of today in 45 days, and not those of 2010', () => {
    const now = measures.filter(({ sets }) => sets.includes('today')).map(({ id }) => id);
    expect(now).toContain('assessments-in-time');
    expect(now).not.toContain('initial-assessments-in-time');
  });
});
