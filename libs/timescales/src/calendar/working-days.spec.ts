import { BadAmount, BadDate, BeyondHorizon } from '../errors';
import { englandAndWales as calendar } from './england-and-wales';
import { addWorkingDays, isWorkingDay, workingDaysBetween, workingDayUpTo } from './working-days';

/** Counted outside this project: numpy's busday_offset over GOV.UK's list, day 0 = the start. */
const NUMPY = 'numpy busday over the GOV.UK list';

describe('working days', () => {
  it.each([
    ['2013-02-25', 1, '2013-02-26', 'an ordinary Monday', NUMPY],
    ['2013-02-25', 7, '2013-03-06', 'an ordinary Monday', NUMPY],
    ['2013-02-25', 10, '2013-03-11', 'an ordinary Monday', NUMPY],
    ['2013-02-25', 15, '2013-03-18', 'an ordinary Monday', NUMPY],
    ['2013-02-25', 35, '2013-04-17', 'a Monday, over Easter', NUMPY],
    ['2013-02-25', 45, '2013-05-01', 'a Monday, over Easter', NUMPY],
    ['2012-03-30', 1, '2012-04-02', 'the Friday before Easter', NUMPY],
    ['2012-03-30', 10, '2012-04-17', 'the Friday before Easter', NUMPY],
    ['2012-03-30', 15, '2012-04-24', 'the Friday before Easter', NUMPY],
    ['2012-03-30', 35, '2012-05-23', 'the Friday before Easter', NUMPY],
    ['2012-03-30', 45, '2012-06-08', 'the Friday before Easter', NUMPY],
    ['2012-05-31', 1, '2012-06-01', 'the Diamond Jubilee', NUMPY],
    ['2012-05-31', 10, '2012-06-18', 'the Diamond Jubilee', NUMPY],
    ['2012-05-31', 15, '2012-06-25', 'the Diamond Jubilee', NUMPY],
    ['2012-12-21', 1, '2012-12-24', 'the Friday before Christmas', NUMPY],
    ['2012-12-21', 10, '2013-01-09', 'the Friday before Christmas', NUMPY],
    ['2012-12-21', 15, '2013-01-16', 'the Friday before Christmas', NUMPY],
    ['2012-12-21', 35, '2013-02-13', 'the Friday before Christmas', NUMPY],
    ['2012-12-21', 45, '2013-02-27', 'the Friday before Christmas', NUMPY],
    ['2012-12-22', 1, '2012-12-24', 'a Saturday: day 1 is Monday', NUMPY],
    ['2012-12-22', 10, '2013-01-09', 'a Saturday: day 1 is Monday', NUMPY],
    ['2013-03-28', 1, '2013-04-02', 'Maundy Thursday', NUMPY],
    ['2013-03-28', 10, '2013-04-15', 'Maundy Thursday', NUMPY],
    ['2013-03-28', 15, '2013-04-22', 'Maundy Thursday', NUMPY],
    ['2022-05-31', 1, '2022-06-01', 'the Platinum Jubilee', NUMPY],
    ['2022-05-31', 10, '2022-06-16', 'the Platinum Jubilee', NUMPY],
    ['2022-05-31', 15, '2022-06-23', 'the Platinum Jubilee', NUMPY],
    ['2022-05-31', 45, '2022-08-04', 'the Platinum Jubilee', NUMPY],
    ['2025-04-17', 1, '2025-04-22', 'Maundy Thursday', NUMPY],
    ['2025-04-17', 10, '2025-05-06', 'Maundy Thursday', NUMPY],
    ['2025-04-17', 15, '2025-05-13', 'Maundy Thursday', NUMPY],
    ['2025-04-17', 45, '2025-06-25', 'Maundy Thursday', NUMPY],
  ])('from %s, day %i is %s (%s; %s)', (start, n, due) => {
    expect(addWorkingDays(calendar, start, n)).toBe(due);
  });

  it.each([
    ['2013-02-25', '2013-02-25', 0],
    ['2013-02-25', '2013-03-11', 10],
    ['2012-12-21', '2013-01-08', 9],
    ['2013-03-11', '2013-02-25', -10],
  ])('from %s to %s is %i elapsed', (from, to, elapsed) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(elapsed);
  });

  it('take day 0 to be the start itself, worked or not', () => {
    expect(addWorkingDays(calendar, '2012-12-22', 0)).toBe('2012-12-22');
  });

  it('leave out weekends and bank holidays and nothing else', () => {
    const week = ['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07'];
    expect(week.map((date) => isWorkingDay(calendar, date))).toEqual([false, false, false, false, true]);
  });

  it('count back from the last working day up to a date', () => {
    expect(workingDayUpTo(calendar, '2026-04-06')).toBe('2026-04-02');
    expect(workingDayUpTo(calendar, '2026-04-07', 1)).toBe('2026-04-02');
  });

  it('are refused beyond the table, naming the date and the horizon', () => {
    const refusal = expect.objectContaining({
      code: 'TIMESCALES.BEYOND_HORIZON',
      date: '2029-01-01',
      horizon: { from: '2010-01-01', to: '2028-12-31' },
      message: '2029-01-01 is beyond the bank-holiday calendar, which covers 2010-01-01 to 2028-12-31',
    }) as Error;
    expect(() => addWorkingDays(calendar, '2028-12-28', 2)).toThrow(refusal);
    expect(() => addWorkingDays(calendar, '2029-01-01', 0)).toThrow(refusal);
  });

  it('reach the last day of the table', () => {
    expect(addWorkingDays(calendar, '2028-12-28', 1)).toBe('2028-12-29');
  });

  it('are refused before the table', () => {
    expect(() => addWorkingDays(calendar, '2009-12-31', 1)).toThrow(BeyondHorizon);
    expect(() => workingDayUpTo(calendar, '2010-01-03')).toThrow(BeyondHorizon);
  });

  it.each(['2013-02-29', '25/02/2013', '2013-2-5', ''])('refuse "%s", which is no date', (text) => {
    expect(() => addWorkingDays(calendar, text, 1)).toThrow(BadDate);
  });

  it.each([-1, 1.5, Number.NaN])('refuse to count %p days', (n) => {
    expect(() => addWorkingDays(calendar, '2013-02-25', n)).toThrow(BadAmount);
  });
});
