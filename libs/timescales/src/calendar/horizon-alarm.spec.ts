import { ruleSets } from '../rules/rule-sets';
import { englandAndWales } from './england-and-wales';
import { horizonAlarm, LONGEST_CLOCK_DAYS } from './horizon-alarm';

describe('the horizon alarm', () => {
  it('is silent while every clock that starts today ends inside the table', () => {
    expect(horizonAlarm(englandAndWales, '2027-06-01', '2027-01-02')).toEqual({
      raised: false,
      horizonEndsOn: '2028-12-31',
      daysLeft: 729,
    });
  });

  it('is raised from the day on which the longest clock would run past the table', () => {
    expect(horizonAlarm(englandAndWales, undefined, '2027-01-03')).toMatchObject({
      raised: true,
      because: 'longestClockBeyondHorizon',
      daysLeft: 728,
      message: expect.stringContaining('would end on 2029-01-01') as string,
    });
  });

  it('is raised when an open deadline already lies beyond the table', () => {
    expect(horizonAlarm(englandAndWales, '2029-01-01', '2026-11-25')).toMatchObject({
      raised: true,
      because: 'openDeadlineBeyondHorizon',
      message: expect.stringContaining('2029-01-01') as string,
    });
  });

  it('measures against the longest clock of all rule sets', () => {
    const days = { workingDays: 2, calendarDays: 1, weeks: 7, months: 31, hours: 1 / 24 };
    const longest = ruleSets.flatMap((set) => set.rules.map((rule) => rule.amount * days[rule.unit]));
    expect(Math.max(...longest)).toBe(LONGEST_CLOCK_DAYS);
  });
});
