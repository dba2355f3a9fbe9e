import { englandAndWales as calendar } from '../calendar/england-and-wales';
import { wt2010 } from '../rules/wt2010';
import { deadline } from './deadline';
import { lateness } from './lateness';

/** Due at the end of Thursday 28 March 2013; Good Friday and the Easter weekend follow; BST begins on the Sunday. */
const due = deadline({ ruleSet: wt2010, ruleId: 'contact-decision', startedAt: '2013-03-27T10:00:00Z', calendar });

describe('lateness', () => {
  it.each([
    ['in the last second of the due day', '2013-03-28T23:59:59.999Z', false, 0, 0],
    ['at the midnight after it', '2013-03-29T00:00:00Z', true, 0, 1],
    ['on the Sunday', '2013-03-31T12:00:00Z', true, 0, 3],
    ['on the Tuesday after Easter', '2013-04-02T12:00:00Z', true, 1, 5],
    ['late on the Wednesday in summer time', '2013-04-03T22:59:00Z', true, 2, 6],
    ['when Thursday has begun in London', '2013-04-03T23:00:00Z', true, 3, 7],
  ])('%s', (_, at, late, workingDaysLate, calendarDaysLate) => {
    expect(lateness(due, at, calendar)).toEqual({ late, workingDaysLate, calendarDaysLate, pastExtension: false });
  });

  it('is measured against the original date, extended or not', () => {
    const extension = { until: '2013-04-03', reason: 'awaiting-agency' };
    const extended = deadline({
      ruleSet: wt2010,
      ruleId: 'contact-decision',
      startedAt: '2013-03-27T10:00:00Z',
      calendar,
      extension,
    });
    expect(lateness(extended, '2013-04-03T10:00:00Z', calendar)).toMatchObject({ late: true, pastExtension: false });
    expect(lateness(extended, '2013-04-04T10:00:00Z', calendar)).toEqual({
      late: true,
      workingDaysLate: 3,
      calendarDaysLate: 7,
      pastExtension: true,
    });
  });

  it('within the first hours of a clock of hours is late by no whole day', () => {
    const startedAt = '2026-03-28T12:00:00Z';
    const interview = deadline({ ruleSet: wt2010, ruleId: 'return-interview', startedAt, calendar });
    expect(lateness(interview, '2026-03-31T12:00:00Z', calendar)).toMatchObject({ late: true, calendarDaysLate: 0 });
    expect(lateness(interview, '2026-03-31T11:59:59.999Z', calendar)).toMatchObject({ late: false });
  });
});
