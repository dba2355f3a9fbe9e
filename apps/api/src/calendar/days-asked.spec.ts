import { daysAsked } from './days-asked';

const now = new Date('2013-03-30T23:30:00Z'); // in London still the 30th: summer time begins that night

describe('the days of a calendar', () => {
  it('are five weeks from today on in London', () =>
    expect(daysAsked({}, now)).toEqual({ from: '2013-03-30', to: '2013-05-03' }));

  it('change their day at midnight in London', () =>
    expect(daysAsked({}, new Date('2013-06-30T23:30:00Z')).from).toBe('2013-07-01'));

  it('may be others, up to a year', () => {
    expect(daysAsked({ from: '2013-01-01', to: '2013-01-01' }, now)).toEqual({ from: '2013-01-01', to: '2013-01-01' });
    expect(daysAsked({ from: '2013-01-01', to: '2014-01-02' }, now).to).toBe('2014-01-02');
    expect(() => daysAsked({ from: '2013-01-01', to: '2014-01-03' }, now)).toThrow('A parameter');
    expect(() => daysAsked({ from: '2013-01-02', to: '2013-01-01' }, now)).toThrow('A parameter');
  });
});
