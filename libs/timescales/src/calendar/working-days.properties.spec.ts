import fc from 'fast-check';
import { BeyondHorizon } from '../errors';
import { dateOfDayNumber, dayNumber } from './day-number';
import { englandAndWales as calendar } from './england-and-wales';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

/** Any date of the table from which 240 working days stay inside it. */
const date = fc.integer({ min: dayNumber('2010-01-01'), max: dayNumber('2027-12-31') }).map(dateOfDayNumber);
const workingDate = date.filter((day) => isWorkingDay(calendar, day));
const amount = fc.integer({ min: 0, max: 120 });

describe('the arithmetic of working days', () => {
  it('is additive from any date', () => {
    fc.assert(
      fc.property(date, amount, amount, (day, a, b) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, day, a), b)).toBe(
          addWorkingDays(calendar, day, a + b),
        );
      }),
    );
  });

  it('is monotone: a later start is never due earlier, and one day more is always later', () => {
    fc.assert(
      fc.property(date, date, amount, (one, other, n) => {
        const [early = one, late = other] = [one, other].sort();
        expect(addWorkingDays(calendar, early, n) <= addWorkingDays(calendar, late, n)).toBe(true);
        expect(addWorkingDays(calendar, early, n) < addWorkingDays(calendar, early, n + 1)).toBe(true);
      }),
    );
  });

  it('lands on a working day for every n above 0', () => {
    fc.assert(
      fc.property(date, amount, (day, n) => {
        expect(isWorkingDay(calendar, addWorkingDays(calendar, day, n + 1))).toBe(true);
      }),
    );
  });

  it('is undone by counting the days elapsed', () => {
    fc.assert(
      fc.property(workingDate, amount, (day, n) => {
        expect(workingDaysBetween(calendar, day, addWorkingDays(calendar, day, n))).toBe(n);
      }),
    );
  });

  it('refuses every count that leaves the table, and never guesses', () => {
    const left = (day: string) => workingDaysBetween(calendar, day, '2028-12-31');
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 5000 }), (day, extra) => {
        expect(() => addWorkingDays(calendar, day, left(day) + extra)).toThrow(BeyondHorizon);
      }),
    );
  });

  it('answers 100,000 questions in well under a second', () => {
    const began = performance.now();
    for (let i = 0; i < 100_000; i += 1) addWorkingDays(calendar, '2013-02-25', i % 400);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
