import fc from 'fast-check';
import { englandAndWales as calendar } from '../calendar/england-and-wales';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days';
import { calendarDaysBetween } from '../calendar/day-number';
import { ruleSets } from '../rules/rule-sets';
import { deadline } from './deadline';

/** Any moment from which the longest clock still ends inside the table. */
const moment = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const anyRule = fc.constantFrom(...ruleSets.flatMap((ruleSet) => ruleSet.rules.map((rule) => ({ ruleSet, rule }))));
const dayRule = anyRule.filter(({ rule }) => rule.unit === 'workingDays');

describe('every deadline', () => {
  it('comes with a working that adds up to its date', () => {
    fc.assert(
      fc.property(anyRule, moment, ({ ruleSet, rule }, startedAt) => {
        const { startedOn, dueOn, working } = deadline({ ruleSet, ruleId: rule.id, startedAt, calendar });
        const counted = working.filter((step) => step.counted);
        expect(working[0]).toEqual({ date: startedOn, counted: false, n: 0, why: 'start' });
        expect(counted.at(-1)).toMatchObject({ date: dueOn, n: rule.amount });
      }),
    );
  });

  it('in working days accounts for every day on the way, one line each', () => {
    fc.assert(
      fc.property(dayRule, moment, ({ ruleSet, rule }, startedAt) => {
        const { startedOn, dueOn, working } = deadline({ ruleSet, ruleId: rule.id, startedAt, calendar });
        expect(dueOn).toBe(addWorkingDays(calendar, startedOn, rule.amount));
        expect(working.map(({ date }) => calendarDaysBetween(startedOn, date))).toEqual([...working.keys()]);
        expect(working.slice(1).every(({ date, counted }) => counted === isWorkingDay(calendar, date))).toBe(true);
      }),
    );
  });

  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(anyRule, moment, moment, ({ ruleSet, rule }, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        const dueAt = (startedAt: string) => deadline({ ruleSet, ruleId: rule.id, startedAt, calendar }).dueAt;
        expect(dueAt(early) <= dueAt(late)).toBe(true);
      }),
    );
  });

  it('lies after its start', () => {
    fc.assert(
      fc.property(anyRule, moment, ({ ruleSet, rule }, startedAt) => {
        expect(deadline({ ruleSet, ruleId: rule.id, startedAt, calendar }).dueAt > startedAt).toBe(true);
      }),
    );
  });
});
