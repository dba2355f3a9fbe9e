import { dayNumber, dateOfDayNumber } from '../calendar/day-number';
import { englandAndWales } from '../calendar/england-and-wales';
import { addWorkingDays } from '../calendar/working-days';
import { isWithin, latestDay } from './limit';

const reviews = [
  { amount: 6, unit: 'months' },
  { amount: 12, unit: 'weeks' },
  { amount: 8, unit: 'weeks' },
] as const;

describe('the longest that a turn may take', () => {
  it.each([
    ['six months, to the day', reviews[0], '2013-04-15T10:00:00.000Z', '2013-10-15'],
    ['six months, to the end of a shorter month', reviews[0], '2013-08-31T10:00:00.000Z', '2014-02-28'],
    ['twelve weeks', reviews[1], '2013-05-02T10:00:00.000Z', '2013-07-25'],
    ['eight weeks, from the day in London', reviews[2], '2013-06-30T23:30:00.000Z', '2013-08-26'],
    ['fifteen days', { amount: 15, unit: 'calendarDays' }, '2013-02-27T12:00:00.000Z', '2013-03-14'],
  ] as const)('ends after %s', (_, longest, startedAt, last) => expect(latestDay({ longest }, startedAt)).toBe(last));

  it('has no last day where there is none', () => {
    expect(latestDay({}, '2013-04-15T10:00:00.000Z')).toBeUndefined();
  });

  it('holds a choice in weeks against months by the quarter, and none in hours', () => {
    expect(isWithin({ amount: 13, unit: 'weeks' }, { amount: 3, unit: 'months' })).toBe(true);
    expect(isWithin({ amount: 14, unit: 'weeks' }, { amount: 3, unit: 'months' })).toBe(false);
    expect(isWithin({ amount: 1, unit: 'hours' }, { amount: 3, unit: 'months' })).toBe(false);
  });

  it.each(reviews)('is longer than as many working days as it takes, whatever holidays come: %j', (longest) => {
    const within = [...Array(200).keys()].filter((amount) => isWithin({ amount, unit: 'workingDays' }, longest));
    const most = Math.max(...within);
    for (let day = dayNumber('2010-01-01'); day < dayNumber('2027-12-31'); day += 1) {
      const start = dateOfDayNumber(day);
      const last = latestDay({ longest }, `${start}T12:00:00.000Z`) ?? '';
      expect(addWorkingDays(englandAndWales, start, most) <= last).toBe(true);
    }
  });
});
