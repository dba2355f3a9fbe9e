import { backTest } from './back-test';
import { known } from './forecast';
import { clock, on, plainDays, times } from './testing/work';

/** Sundays of early 2024: days 7, 14, 21, 28, 35, 42. */
describe('a back-test', () => {
  const past = [...times(15, () => clock(1, 10, { stopped: 8 })), ...times(5, () => clock(1, 10, { stopped: 12 }))];

  it('forecasts at the end of each Sunday after which all of the days have passed', () => {
    const { weeks } = backTest(known(past, plainDays, new Map()), { asAt: on(40), days: 6, weeks: 2 });
    expect(weeks).toEqual([on(21), on(28)]); // six days after day 35 is day 41
  });

  it('knows by then alone what had fallen due, and holds it against what happened', () => {
    // On day 14 five days are left: 20 clocks had been there, 5 of which were late. What is due on day 19 itself is no evidence.
    const lateOnes = times(3, () => clock(5, 19, { stopped: 20 }));
    const inTime = clock(5, 19, { stopped: 16 });
    const later = times(50, () => clock(20, 30, { stopped: 31 }));
    const from = known([...past, ...lateOnes, inTime, ...later], plainDays, new Map());
    const { weeks, tried, unknown } = backTest(from, { asAt: on(20), days: 6, weeks: 1 });
    expect({ weeks, unknown }).toEqual({ weeks: [on(14)], unknown: 0 });
    expect(tried.map(({ forecast, late }) => [forecast, late])).toEqual([
      ...[0.25, 0.25, 0.25].map((share) => [share, true]),
      [0.25, false],
    ]);
    expect(new Set(tried.map(({ base }) => base))).toEqual(new Set([0.25]));
  });

  it('counts what it could say nothing of', () => {
    const from = known([...past.slice(0, 19), clock(5, 19, { stopped: 16 })], plainDays, new Map());
    expect(backTest(from, { asAt: on(20), days: 6, weeks: 1 })).toMatchObject({ tried: [], unknown: 1 });
  });
});
