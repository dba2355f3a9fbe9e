import { BadDate } from '../errors';
import { calendarDaysBetween, daysAfter } from './day-number';

describe('calendar days', () => {
  it.each([
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-02-28', 1, '2013-03-01'],
    ['2013-12-31', 1, '2014-01-01'],
    ['2013-03-31', 0, '2013-03-31'],
    ['2013-03-01', -1, '2013-02-28'],
    ['2013-10-25', 7, '2013-11-01'],
  ])('%s and %i more are %s, also where clocks change between', (date, days, then) => {
    expect(daysAfter(date, days)).toBe(then);
    expect(calendarDaysBetween(date, then)).toBe(days);
  });

  it.each(['2013-02-30', '2013-2-1', 'tomorrow'])('are not counted from %s', (date) => {
    expect(() => daysAfter(date, 1)).toThrow(BadDate);
  });
});
