import { NoRuleSetInForce, UnknownRule, UnknownRuleSet } from '../errors';
import { type Unit } from './rule.types';
import { rule, ruleSetInForce, ruleSets } from './rule-sets';

describe('the rule set in force', () => {
  it.each([
    ['2010-01-01', 'wt2010'],
    ['2013-02-25', 'wt2010'],
    ['2013-04-14', 'wt2010'],
    ['2013-04-15', 'wt2013'],
    ['2026-11-25', 'wt2013'],
  ])('on %s is %s', (date, code) => {
    expect(ruleSetInForce(date).code).toBe(code);
  });

  it('is the one that a council chose, whatever the date', () => {
    expect(ruleSetInForce('2026-11-25', 'wt2010').code).toBe('wt2010');
  });

  it('does not exist before the table', () => {
    expect(() => ruleSetInForce('2009-12-31')).toThrow(NoRuleSetInForce);
  });
});

/** Working Together 2010 and 2013, the 2005 private fostering regulations; `local` where no national number exists. */
const COMMON: [id: string, amount: number, unit: Unit, local?: 'local'][] = [
  ['contact-decision', 1, 'workingDays'],
  ['referrer-told', 1, 'workingDays'],
  ['domestic-abuse-agreement', 1, 'workingDays', 'local'],
  ['sign-off', 2, 'workingDays', 'local'],
  ['countersignature', 1, 'workingDays', 'local'],
  ['strategy-discussion', 3, 'workingDays', 'local'],
  ['strategy-discussion-same-day', 0, 'calendarDays', 'local'],
  ['strategy-meeting-follow-up', 2, 'workingDays', 'local'],
  ['initial-conference', 15, 'workingDays'],
  ['transfer-in-conference', 15, 'workingDays'],
  ['pre-birth-conference', 15, 'workingDays', 'local'],
  ['transfer-notice', 5, 'workingDays', 'local'],
  ['conference-scrutiny', 2, 'workingDays', 'local'],
  ['conference-decisions', 1, 'workingDays', 'local'],
  ['conference-record', 15, 'workingDays', 'local'],
  ['review-conference-first', 3, 'months'],
  ['review-conference-later', 6, 'months'],
  ['core-group-first', 10, 'workingDays'],
  ['core-group-later', 28, 'calendarDays', 'local'],
  ['protection-visit', 10, 'workingDays', 'local'],
  ['protection-plan-written', 10, 'workingDays', 'local'],
  ['protection-visit-weekly', 5, 'workingDays', 'local'],
  ['protection-supervision', 1, 'months', 'local'],
  ['review-conference-after-birth', 20, 'workingDays', 'local'],
  ['plan-drift-first', 15, 'months', 'local'],
  ['plan-drift-second', 21, 'months', 'local'],
  ['plan-senior-review-later', 6, 'months', 'local'],
  ['emergency-protection-order', 8, 'calendarDays'],
  ['police-protection', 72, 'hours'],
  ['plan-senior-review', 18, 'months', 'local'],
  ['plan-two-years', 729, 'calendarDays'],
  ['child-in-need-plan-missing', 1, 'workingDays', 'local'],
  ['child-in-need-plan-agreed', 10, 'workingDays', 'local'],
  ['child-in-need-review-first', 6, 'weeks', 'local'],
  ['child-in-need-review-later', 3, 'months', 'local'],
  ['child-in-need-visit', 20, 'workingDays', 'local'],
  ['early-help-consent', 5, 'workingDays', 'local'],
  ['common-assessment', 20, 'workingDays', 'local'],
  ['early-help-panel', 10, 'workingDays', 'local'],
  ['early-help-first-meeting', 10, 'workingDays', 'local'],
  ['early-help-review', 6, 'weeks', 'local'],
  ['early-help-step-up', 0, 'calendarDays', 'local'],
  ['private-fostering-first-visit', 7, 'workingDays'],
  ['private-fostering-visit-first-year', 6, 'weeks'],
  ['private-fostering-visit-later', 12, 'weeks'],
  ['private-fostering-first-report', 7, 'workingDays'],
  ['private-fostering-report', 2, 'workingDays', 'local'],
  ['private-fostering-age-reached', 10, 'workingDays', 'local'],
  ['missing-agency-told', 1, 'workingDays', 'local'],
  ['return-interview', 72, 'hours'],
  ['legal-planning-meeting', 10, 'workingDays', 'local'],
  ['legal-gateway-decision', 5, 'workingDays', 'local'],
  ['letter-before-proceedings', 5, 'calendarDays', 'local'],
  ['pre-proceedings-meeting', 7, 'calendarDays', 'local'],
  ['pre-proceedings-review-first', 6, 'weeks', 'local'],
  ['pre-proceedings-review-later', 6, 'weeks', 'local'],
  ['pre-proceedings-end', 16, 'weeks', 'local'],
  ['pre-proceedings-assessment', 8, 'weeks', 'local'],
  ['viability-assessment', 15, 'workingDays', 'local'],
  ['proceedings-issue', 5, 'workingDays', 'local'],
];

describe('the timescales', () => {
  it.each([
    ['wt2010', 'initial-assessment', 10, 'workingDays', undefined],
    ['wt2010', 'core-assessment', 35, 'workingDays', undefined],
    ['wt2013', 'single-assessment', 45, 'workingDays', undefined],
    ['wt2013', 'single-assessment-checkpoint-1', 10, 'workingDays', 'local'],
    ['wt2013', 'single-assessment-checkpoint-2', 20, 'workingDays', 'local'],
    ['wt2013', 'single-assessment-checkpoint-3', 35, 'workingDays', 'local'],
    ...['wt2010', 'wt2013'].flatMap((code) =>
      COMMON.map(([id, amount, unit, local]) => [code, id, amount, unit, local]),
    ),
  ])('%s: %s is %i %s (%s)', (code, id, amount, unit, local) => {
    const { local: isLocal = false, ...found } = rule(String(code), String(id));
    expect({ amount: found.amount, unit: found.unit, isLocal }).toEqual({ amount, unit, isLocal: local === 'local' });
  });

  it('hold no rule that is not in this table', () => {
    expect(ruleSets.map((set) => set.rules.length)).toEqual([COMMON.length + 2, COMMON.length + 4]);
  });

  it.each(ruleSets.map((set) => [set.code, set.rules]))(
    '%s: every rule warns, climbs upwards and is cited',
    (_, rules) => {
      const grade = { worker: 0, teamManager: 1, headOfService: 2 };
      for (const { ladder, warnAt, citation, local } of rules) {
        expect(warnAt.length).toBeGreaterThan(0);
        const told = ladder.map((step) => grade[step.tell]);
        expect(told).toEqual([...new Set(told)].sort());
        expect(citation.startsWith('Local default')).toBe(local === true);
      }
    },
  );

  it('are asked for by name, and an unknown name is refused with its code', () => {
    expect(() => rule('wt2013', 'initial-assessment')).toThrow(UnknownRule);
    expect(() => rule('wt2018', 'contact-decision')).toThrow(UnknownRuleSet);
    expect(() => rule('wt2010', 'nope')).toThrow(expect.objectContaining({ code: 'TIMESCALES.UNKNOWN_RULE' }) as Error);
  });
});
