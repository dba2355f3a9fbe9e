import { englandAndWales } from '../calendar/england-and-wales';
import { withProclaimedDays } from '../calendar/proclaimed-days';
import { wt2010 } from '../rules/wt2010';
import { deadline } from './deadline';
import { type DeadlineQuestion } from './deadline.types';
import { explain } from './explain';

const explained = (ruleId: string, startedAt: string, more: Partial<DeadlineQuestion> = {}) =>
  explain(deadline({ ruleSet: wt2010, ruleId, startedAt, calendar: englandAndWales, ...more })).slice(0, -1);

describe('an explanation', () => {
  it('tells each day in plain English', () => {
    const calendar = withProclaimedDays(englandAndWales, [{ date: '2013-04-02', reason: 'State funeral' }]);
    const extension = { until: '2013-04-05', reason: 'awaiting-agency' };
    expect(explained('contact-decision', '2013-03-28T10:00:00Z', { calendar, extension })).toEqual([
      'Contact decision (wt2010): 1 working day from contact received.',
      'Day 0 is Thursday 28 March 2013.',
      'Friday 29 March 2013 is not counted: bank holiday, Good Friday.',
      'Saturday 30 March 2013 is not counted: weekend.',
      'Sunday 31 March 2013 is not counted: weekend.',
      'Monday 1 April 2013 is not counted: bank holiday, Easter Monday.',
      'Tuesday 2 April 2013 is not counted: proclaimed holiday, State funeral.',
      'Day 1 is Wednesday 3 April 2013.',
      'Extended to Friday 5 April 2013: awaiting-agency.',
      'With the extension due by the end of Friday 5 April 2013, London time.',
      'The first date stays on the record: whatever is done after the end of Wednesday 3 April 2013, London time, is late.',
    ]);
  });

  it('tells months and their ends', () => {
    expect(explained('review-conference-first', '2013-01-31T10:00:00Z').slice(1)).toEqual([
      'Day 0 is Thursday 31 January 2013.',
      'That month is too short for the day of the start: its last day, Tuesday 30 April 2013, stands.',
      '3 months from the start is Tuesday 30 April 2013.',
      'Due by the end of Tuesday 30 April 2013, London time.',
    ]);
  });

  it('tells hours by the clock in London', () => {
    expect(explained('return-interview', '2026-03-28T12:00:00Z').slice(1)).toEqual([
      'The clock starts at 12:00 on Saturday 28 March 2026, London time.',
      '72 hours from the start is Tuesday 31 March 2026.',
      'It is late from 13:00 on Tuesday 31 March 2026, London time.',
    ]);
  });

  it('names events in words', () => {
    expect(explained('initial-conference', '2013-02-25T10:00:00Z')[0]).toBe(
      'Initial conference (wt2010): 15 working days from section 47 strategy discussion held.',
    );
  });

  it('promises no day that the list of bank holidays does not reach', () => {
    expect(explained('initial-conference', '2028-12-18T10:00:00Z', { beyondHorizon: 'await' }).at(-1)).toBe(
      'The list of bank holidays ends before that: due on Wednesday 10 January 2029 or later, set once the list is longer.',
    );
  });

  it('tells what a pause did', () => {
    const pauses = [{ from: '2013-03-04', until: '2013-03-05', reason: 'abroad' }];
    expect(explained('core-group-later', '2013-02-25T10:00:00Z', { pauses })).toContain(
      'A pause of 1 calendar day, abroad, moves it to Tuesday 26 March 2013.',
    );
    expect(explained('protection-visit', '2013-02-25T10:00:00Z', { pauses })).toContain(
      'Monday 4 March 2013 is not counted: paused, abroad.',
    );
  });

  it('ends with the source, the rules and the calendar', () => {
    const startedAt = '2013-02-25T10:00:00Z';
    const due = deadline({ ruleSet: wt2010, ruleId: 'initial-assessment', startedAt, calendar: englandAndWales });
    expect(explain(due).at(-1)).toBe(
      `Source: ${due.citation}. Rules ${wt2010.version}, calendar ${englandAndWales.version}.`,
    );
  });
});
