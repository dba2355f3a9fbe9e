import { changesBetween } from './policy-changes';

describe('what a policy would change', () => {
  it('is told by where it stands, with both values', () => {
    const from = { ruleSet: 'byDate', local: { wt2010: {}, wt2013: { 'sign-off': { amount: 1 } } } };
    const to = { ruleSet: 'wt2013', local: { wt2010: {}, wt2013: { 'sign-off': { amount: 2, unit: 'weeks' } } } };
    expect(changesBetween(from, to)).toEqual([
      { path: 'local.wt2013.sign-off.amount', from: 1, to: 2 },
      { path: 'local.wt2013.sign-off.unit', to: 'weeks' },
      { path: 'ruleSet', from: 'byDate', to: 'wt2013' },
    ]);
  });

  it('is a whole list, or a value by itself', () => {
    expect(changesBetween({ email: ['breach'] }, { email: [] })).toEqual([{ path: 'email', from: ['breach'], to: [] }]);
    expect(changesBetween(12, 6)).toEqual([{ path: '', from: 12, to: 6 }]);
    expect(changesBetween({ threshold: 2 }, { threshold: 2 })).toEqual([]);
  });
});
