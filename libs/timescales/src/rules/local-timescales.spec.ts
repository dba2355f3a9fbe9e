import { UnknownRule } from '../errors';
import { withLocalTimescales } from './local-timescales';
import { ruleIn } from './rule-sets';
import { wt2010 } from './wt2010';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

describe("a council's own timescales", () => {
  it('change the length of what no national rule sets', () => {
    const local = withLocalTimescales(wt2010, { 'protection-visit': { amount: 2, unit: 'weeks' } });
    expect(ruleIn(local, 'protection-visit')).toMatchObject({ amount: 2, unit: 'weeks', local: true });
    expect(ruleIn(wt2010, 'protection-visit')).toMatchObject({ amount: 10, unit: 'workingDays' });
  });

  it('change the warnings and the ladder of any rule', () => {
    const ladder = [{ workingDaysAfter: 1, at: '10:30', tell: 'headOfService' as const }];
    const warnAt = [{ workingDaysBefore: 5, at: '08:00' }];
    const local = withLocalTimescales(wt2010, { 'initial-assessment': { warnAt, ladder } });
    expect(ruleIn(local, 'initial-assessment')).toMatchObject({ amount: 10, warnAt, ladder });
  });

  it('change the version of the rule set, and only when something changes', () => {
    expect(withLocalTimescales(wt2010, { 'sign-off': { amount: 3 } }).version).not.toBe(wt2010.version);
    expect(withLocalTimescales(wt2010, { 'sign-off': { amount: 2 } }).version).toBe(wt2010.version);
  });

  it.each([{ amount: 15 }, { unit: 'calendarDays' as const }, { amount: 10 }])(
    'may not set what is national: %p',
    (choice) => {
      expect(() => withLocalTimescales(wt2010, { 'initial-assessment': choice })).toThrow(
        refusal('TIMESCALES.NATIONAL_RULE'),
      );
    },
  );

  it('may not lengthen what a statute limits', () =>
    expect(() =>
      withLocalTimescales(wt2010, { 'emergency-protection-order': { longest: { amount: 16, unit: 'calendarDays' } } }),
    ).toThrow(refusal('TIMESCALES.NATIONAL_RULE')));

  it('may not name a rule that the set does not have', () => {
    expect(() => withLocalTimescales(wt2010, { 'single-assessment': { ladder: [] } })).toThrow(UnknownRule);
  });

  it.each([
    { amount: 0 },
    { amount: 2.5 },
    { warnAt: [{ workingDaysBefore: 1, at: '25:00' }] },
    { warnAt: [{ workingDaysBefore: -1, at: '09:00' }] },
    { ladder: [{ workingDaysAfter: 0, at: '09:00', tell: 'worker' as const }] },
  ])('are refused when they make no sense: %j', (choice) => {
    expect(() => withLocalTimescales(wt2010, { 'sign-off': choice })).toThrow(
      refusal('TIMESCALES.BAD_LOCAL_TIMESCALES'),
    );
  });

  it.each([
    ['early-help-review', { amount: 12 }],
    ['early-help-review', { amount: 84, unit: 'calendarDays' as const }],
    ['child-in-need-review-later', { amount: 6 }],
    ['child-in-need-review-first', { amount: 26, unit: 'weeks' as const }],
    ['early-help-review', { amount: 16, longest: { amount: 4, unit: 'months' as const } }],
    ['protection-visit', { longest: { amount: 8, unit: 'weeks' as const } }],
  ])('may be as long as the limit of %s: %j', (ruleId, choice) =>
    expect(ruleIn(withLocalTimescales(wt2010, { [ruleId]: choice }), ruleId)).toMatchObject(choice),
  );

  it.each([
    ['early-help-review', { amount: 13 }],
    ['early-help-review', { amount: 3, unit: 'months' as const }],
    ['early-help-review', { amount: 56, unit: 'workingDays' as const }],
    ['early-help-review', { amount: 14, longest: { amount: 13, unit: 'weeks' as const } }],
    ['early-help-review', { amount: 1, unit: 'hours' as const }],
    ['child-in-need-review-later', { amount: 7 }],
    ['child-in-need-review-first', { amount: 27 }],
  ])('are refused beyond the limit of %s: %j', (ruleId, choice) =>
    expect(() => withLocalTimescales(wt2010, { [ruleId]: choice })).toThrow(refusal('TIMESCALES.BEYOND_LIMIT')),
  );
});
