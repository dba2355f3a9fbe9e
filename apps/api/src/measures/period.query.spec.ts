import { daysAsked } from './period.query';

describe('the days of a measure', () => {
  const now = new Date('2013-03-30T23:30:00.000Z');

  it('are twelve months up to today in London, unless said', () => {
    expect(daysAsked({}, now)).toEqual({ from: '2012-03-31', to: '2013-03-30' });
    expect(daysAsked({ to: '2012-12-31' }, now)).toEqual({ from: '2012-01-01', to: '2012-12-31' });
    expect(daysAsked({ from: '2013-03-30' }, now)).toEqual({ from: '2013-03-30', to: '2013-03-30' });
  });

  it('end no earlier than they begin, and are ten years at most', () => {
    expect(daysAsked({ from: '2013-04-02', to: '2013-04-01' }, now)).toBeUndefined();
    expect(daysAsked({ from: '2002-04-02', to: '2013-04-01' }, now)).toBeUndefined();
  });
});
