import { keptRows } from './kept-rows';
import { weeksDue } from './weeks-due';

describe('weeks of which a report is due', () => {
  const monday = new Date('2013-03-25T00:00:30.000Z');

  it('are over, in London, and not kept yet', () => {
    expect(weeksDue(['2013-03-04', '2013-03-11'], monday)).toEqual(['2013-02-25', '2013-03-18']);
    expect(weeksDue(['2013-02-25', '2013-03-04', '2013-03-11', '2013-03-18'], monday)).toEqual([]);
  });

  it('end with Sunday’s midnight in London, which in summer is an hour before that of Greenwich', () => {
    const kept = ['2013-06-03', '2013-06-10', '2013-06-17'];
    expect(weeksDue(kept, new Date('2013-06-30T22:59:00.000Z'))).toEqual(['2013-05-27']);
    expect(weeksDue(kept, new Date('2013-06-30T23:01:00.000Z'))).toEqual(['2013-06-24']);
  });
});

describe('a kept figure', () => {
  it('has both sides of a ratio and the reasons of what was late together', () => {
    const figure = { measure: 'm', span: 0, teamId: 'north' };
    const figures = [
      { ...figure, numerator: 3, denominator: 0 },
      { ...figure, numerator: 0, denominator: 4 },
      { ...figure, teamId: null, numerator: 1, denominator: 1 },
    ];
    const reasons = [
      { measure: 'm', teamId: 'north', reason: 'workload', count: 2 },
      { measure: 'm', teamId: 'north', reason: null, count: 1 },
    ];
    expect(keptRows(figures, reasons)).toEqual([
      { measure: 'm', teamId: 'north', numerator: 3, denominator: 4, reasons: { workload: 2, '': 1 } },
      { measure: 'm', teamId: '', numerator: 1, denominator: 1, reasons: {} },
    ]);
  });
});
