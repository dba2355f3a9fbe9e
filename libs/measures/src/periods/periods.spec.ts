import { aYearUpTo, mondayOf } from './days';
import { daysBefore, spanOf } from './span';
import { stepsOf, usualStep } from './steps';

const now = new Date('2013-06-12T10:00:00.000Z');

describe('a period', () => {
  it('begins and ends at London’s midnight, summer and winter', () => {
    expect(spanOf({ from: '2013-03-25', to: '2013-04-07' }, now)).toEqual({
      begins: new Date('2013-03-25T00:00:00.000Z'),
      ends: new Date('2013-04-07T23:00:00.000Z'), // the clocks went forward on 31 March
    });
  });

  it('ends now when it reaches into the future', () => {
    expect(spanOf({ from: '2013-06-10', to: '2013-06-16' }, now).ends).toEqual(now);
    expect(spanOf({ from: '2013-07-01', to: '2013-07-02' }, now).ends).toEqual(new Date('2013-07-02T23:00:00.000Z'));
  });

  it('is held against as many days before it', () => {
    expect(daysBefore({ from: '2013-03-04', to: '2013-03-10' })).toEqual({ from: '2013-02-25', to: '2013-03-03' });
    expect(daysBefore({ from: '2012-04-01', to: '2013-03-31' })).toEqual({ from: '2011-04-02', to: '2012-03-31' });
  });

  it('is cut into weeks from Monday, or into months', () => {
    expect(mondayOf('2013-03-10')).toBe('2013-03-04');
    expect(mondayOf('2013-03-11')).toBe('2013-03-11');
    expect(stepsOf({ from: '2013-03-06', to: '2013-03-19' }, 'week')).toEqual([
      { from: '2013-03-06', to: '2013-03-10' },
      { from: '2013-03-11', to: '2013-03-17' },
      { from: '2013-03-18', to: '2013-03-19' },
    ]);
    expect(stepsOf({ from: '2012-12-15', to: '2013-02-28' }, 'month')).toEqual([
      { from: '2012-12-15', to: '2012-12-31' },
      { from: '2013-01-01', to: '2013-01-31' },
      { from: '2013-02-01', to: '2013-02-28' },
    ]);
  });

  it('of a year is shown by months, of a quarter by weeks', () => {
    expect(usualStep({ from: '2012-04-01', to: '2013-03-31' })).toBe('month');
    expect(usualStep({ from: '2013-01-01', to: '2013-03-31' })).toBe('week');
    expect(aYearUpTo('2013-03-31')).toBe('2012-04-01');
    expect(aYearUpTo('2012-02-29')).toBe('2011-03-02');
  });
});
