import { englandAndWales as calendar } from '../calendar/england-and-wales';
import { withProclaimedDays } from '../calendar/proclaimed-days';
import { BadInstant, BeyondHorizon, UnknownRule } from '../errors';
import { wt2010 } from '../rules/wt2010';
import { wt2013 } from '../rules/wt2013';
import { deadline } from './deadline';
import { type DeadlineQuestion } from './deadline.types';
import { ExtensionRefused, PauseRefused, WrongStartEvent } from './refusals';

const due = (ruleId: string, startedAt: string, more: Partial<DeadlineQuestion> = {}) =>
  deadline({ ruleSet: wt2013, ruleId, startedAt, calendar, ...more });

describe('a deadline', () => {
  it('says what it was worked out from', () => {
    expect(due('initial-assessment', '2013-02-25T10:00:00Z', { ruleSet: wt2010 })).toMatchObject({
      ruleId: 'initial-assessment',
      ruleSet: 'wt2010',
      ruleVersion: wt2010.version,
      calendarVersion: calendar.version,
      startEvent: 'referralReceived',
      stopEvent: 'assessmentAuthorised',
      startedAt: '2013-02-25T10:00:00.000Z',
      startedOn: '2013-02-25',
      dueOn: '2013-03-11',
      dueAt: '2013-03-12T00:00:00.000Z',
    });
  });

  it('shows each day, counted or skipped and why', () => {
    const { working } = due('contact-decision', '2013-03-28T10:00:00Z', { ruleSet: wt2010 });
    expect(working).toEqual([
      { date: '2013-03-28', counted: false, n: 0, why: 'start' },
      { date: '2013-03-29', counted: false, why: 'bankHoliday', holiday: 'Good Friday' },
      { date: '2013-03-30', counted: false, why: 'saturday' },
      { date: '2013-03-31', counted: false, why: 'sunday' },
      { date: '2013-04-01', counted: false, why: 'bankHoliday', holiday: 'Easter Monday' },
      { date: '2013-04-02', counted: true, n: 1, why: 'workingDay' },
    ]);
  });

  it('skips a proclaimed day with its reason', () => {
    const local = withProclaimedDays(calendar, [{ date: '2026-08-03', reason: 'Jubilee' }]);
    const { dueOn, working } = due('contact-decision', '2026-07-31T09:00:00Z', { calendar: local });
    expect(dueOn).toBe('2026-08-04');
    expect(working).toContainEqual({ date: '2026-08-03', counted: false, why: 'proclaimed', holiday: 'Jubilee' });
  });

  it.each([
    [
      'taken at 23:40 on a Saturday in summer',
      '2026-08-01T23:40:00+01:00',
      '2026-08-01',
      '2026-08-03',
      '2026-08-03T23:00:00.000Z',
    ],
    [
      'on the Friday before clocks go forward',
      '2026-03-27T16:00:00Z',
      '2026-03-27',
      '2026-03-30',
      '2026-03-30T23:00:00.000Z',
    ],
    [
      'in the night in which clocks go forward',
      '2026-03-29T00:59:59Z',
      '2026-03-29',
      '2026-03-30',
      '2026-03-30T23:00:00.000Z',
    ],
    [
      'on the Friday before clocks go back',
      '2026-10-23T15:00:00Z',
      '2026-10-23',
      '2026-10-26',
      '2026-10-27T00:00:00.000Z',
    ],
    [
      'half an hour into a summer Monday, Sunday in UTC',
      '2026-08-02T23:30:00Z',
      '2026-08-03',
      '2026-08-04',
      '2026-08-04T23:00:00.000Z',
    ],
  ])('keeps London dates for a contact %s', (_, startedAt, startedOn, dueOn, dueAt) => {
    expect(due('contact-decision', startedAt)).toMatchObject({ startedOn, dueOn, dueAt });
  });

  it.each([
    ['2026-03-28T12:00:00Z', '2026-03-31T12:00:00.000Z', '2026-03-31'],
    ['2026-10-24T12:00:00+01:00', '2026-10-27T11:00:00.000Z', '2026-10-27'],
    ['2026-01-10T00:00:00Z', '2026-01-13T00:00:00.000Z', '2026-01-12'],
  ])('counts 72 hours that really pass from %s', (startedAt, dueAt, dueOn) => {
    expect(due('return-interview', startedAt)).toMatchObject({ dueAt, dueOn });
  });

  it.each([
    ['review-conference-first', '2026-01-31', '2026-04-30'],
    ['review-conference-first', '2027-11-30', '2028-02-29'],
    ['review-conference-first', '2026-03-06', '2026-06-06'],
    ['review-conference-later', '2025-08-31', '2026-02-28'],
    ['private-fostering-visit-first-year', '2026-01-01', '2026-02-12'],
    ['private-fostering-visit-later', '2026-01-01', '2026-03-26'],
    ['core-group-later', '2026-06-01', '2026-06-29'],
    ['plan-two-years', '2024-03-06', '2026-03-05'],
    ['plan-senior-review', '2024-08-31', '2026-02-28'],
  ])('counts %s by the calendar: %s gives %s', (ruleId, start, dueOn) => {
    expect(due(ruleId, `${start}T12:00:00Z`).dueOn).toBe(dueOn);
  });

  it('says when a month was too short', () => {
    expect(due('review-conference-first', '2026-01-31T12:00:00Z').working).toEqual([
      { date: '2026-01-31', counted: false, n: 0, why: 'start' },
      { date: '2026-04-30', counted: false, why: 'monthEnd' },
      { date: '2026-04-30', counted: true, n: 3, why: 'months' },
    ]);
  });

  it('is refused beyond the calendar only where bank holidays matter, and before it always', () => {
    expect(() => due('single-assessment', '2028-12-01T12:00:00Z')).toThrow(BeyondHorizon);
    expect(() => due('contact-decision', '2029-06-01T12:00:00Z')).toThrow(BeyondHorizon);
    for (const ruleId of ['contact-decision', 'plan-two-years', 'return-interview']) {
      expect(() => due(ruleId, '2009-12-31T12:00:00Z')).toThrow(BeyondHorizon);
      expect(() => due(ruleId, '2009-12-31T12:00:00Z', { beyondHorizon: 'await' })).toThrow(BeyondHorizon);
    }
  });

  it.each([
    ['plan-two-years', '2027-01-04', '2029-01-02'],
    ['plan-two-years', '2040-01-04', '2042-01-02'],
    ['review-conference-first', '2028-11-01', '2029-02-01'],
    ['private-fostering-visit-later', '2028-12-01', '2029-02-23'],
    ['return-interview', '2028-12-30', '2029-01-02'],
  ])(
    'counted by the calendar or the clock needs no list of bank holidays: %s from %s is due on %s',
    (ruleId, start, on) => {
      expect(due(ruleId, `${start}T12:00:00Z`)).toMatchObject({ dueOn: on });
      expect(due(ruleId, `${start}T12:00:00Z`)).not.toHaveProperty('awaitsCalendar');
    },
  );

  it('of working days waits for the calendar where that is asked for, with the earliest day that it can be', () => {
    const more = { beyondHorizon: 'await' } as const;
    expect(due('initial-conference', '2028-12-18T12:00:00Z', more)).toMatchObject({
      dueOn: '2029-01-10', // 26 December 2028 is on the list; 1 January 2029 is not yet, and will make it the 11th
      awaitsCalendar: true,
      calendarVersion: calendar.version,
    });
    expect(due('initial-conference', '2031-07-01T12:00:00Z', more)).toMatchObject({ awaitsCalendar: true });
    expect(due('initial-conference', '2028-11-01T12:00:00Z', more)).not.toHaveProperty('awaitsCalendar');
  });

  it('is not extended to a day beyond the calendar: somebody typed that', () => {
    const extension = { until: '2029-03-01', reason: 'siblings' };
    expect(() => due('review-conference-first', '2028-11-01T12:00:00Z', { extension })).toThrow(BeyondHorizon);
    const more = { extension, beyondHorizon: 'await' } as const;
    expect(() => due('initial-conference', '2028-12-18T12:00:00Z', more)).toThrow(BeyondHorizon);
  });

  it('is refused for what is no rule, no moment, or another event', () => {
    expect(() => due('initial-assessment', '2026-01-05T12:00:00Z')).toThrow(UnknownRule);
    expect(() => due('contact-decision', '2026-01-05')).toThrow(BadInstant);
    expect(() => due('contact-decision', '2026-01-05T12:00:00Z', { startEvent: 'coreGroupHeld' })).toThrow(
      WrongStartEvent,
    );
  });

  it('names the start event that applied', () => {
    const decided = { ruleSet: wt2010, startEvent: 'section47Decided' } as const;
    expect(due('core-assessment', '2013-02-25T10:00:00Z', decided)).toMatchObject({
      startEvent: 'section47Decided',
      dueOn: '2013-04-17',
    });
  });
});

describe('an extension', () => {
  const startedAt = '2013-02-25T10:00:00Z';

  it('adds a later date and leaves the first one standing', () => {
    const extension = { until: '2013-03-20', reason: 'specialist-report' };
    const answer = due('initial-assessment', startedAt, { ruleSet: wt2010, extension });
    expect(answer).toMatchObject({
      dueOn: '2013-03-11',
      dueAt: '2013-03-12T00:00:00.000Z',
      extendedTo: '2013-03-20',
      extendedAt: '2013-03-21T00:00:00.000Z',
      extensionReason: 'specialist-report',
    });
    expect(answer.working.at(-1)).toEqual({
      date: '2013-03-20',
      counted: false,
      why: 'extension',
      reason: 'specialist-report',
    });
  });

  it.each(['2013-03-11', '2013-03-01'])('to %s is refused: it is not later', (until) => {
    const extension = { until, reason: 'x' };
    expect(() => due('initial-assessment', startedAt, { ruleSet: wt2010, extension })).toThrow(ExtensionRefused);
  });
});

describe('a pause', () => {
  const startedAt = '2026-06-01T09:00:00Z';
  const pause = (from: string, until: string) => ({ from, until, reason: 'abroad' });

  it('leaves out the working days inside it', () => {
    const { dueOn, working } = due('protection-visit', startedAt, { pauses: [pause('2026-06-08', '2026-06-10')] });
    expect(dueOn).toBe('2026-06-17');
    expect(working.filter((step) => step.why === 'paused').map((step) => step.date)).toEqual([
      '2026-06-08',
      '2026-06-09',
    ]);
  });

  it.each([
    ['inside it by its days', '2026-06-10', '2026-06-15', '2026-07-04'],
    ['on the due day too', '2026-06-29', '2026-07-01', '2026-07-01'],
    ['that began earlier only by the days after day 0', '2026-05-25', '2026-06-03', '2026-06-30'],
    ['after it not at all', '2026-06-30', '2026-07-10', '2026-06-29'],
  ])('moves a calendar clock %s', (_, from, until, dueOn) => {
    expect(due('core-group-later', startedAt, { pauses: [pause(from, until)] }).dueOn).toBe(dueOn);
  });

  it('cannot stop a national clock', () => {
    const pauses = [pause('2026-06-08', '2026-06-10')];
    expect(() => due('single-assessment', startedAt, { pauses })).toThrow(PauseRefused);
    expect(() => due('return-interview', startedAt, { pauses })).toThrow(PauseRefused);
  });

  it('must end after it begins and overlap no other', () => {
    const backwards = [pause('2026-06-10', '2026-06-10')];
    const overlapping = [pause('2026-06-08', '2026-06-10'), pause('2026-06-09', '2026-06-12')];
    expect(() => due('protection-visit', startedAt, { pauses: backwards })).toThrow(PauseRefused);
    expect(() => due('protection-visit', startedAt, { pauses: overlapping })).toThrow(PauseRefused);
  });
});
