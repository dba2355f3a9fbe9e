import { type Calendar } from '../calendar/calendar.types';
import { englandAndWales as calendar } from '../calendar/england-and-wales';
import { ruleIn } from '../rules/rule-sets';
import { withLocalTimescales } from '../rules/local-timescales';
import { wt2010 } from '../rules/wt2010';
import { wt2013 } from '../rules/wt2013';
import { deadline } from './deadline';
import { type Extension } from './deadline.types';
import { awaitsMoreYears, milestones } from './milestones';

const morning = '09:00';
const local = withLocalTimescales(wt2010, {
  'initial-assessment': {
    warnAt: [
      { workingDaysBefore: 3, at: morning },
      { workingDaysBefore: 0, at: morning },
    ],
    ladder: [
      { workingDaysAfter: 1, at: morning, tell: 'worker' },
      { workingDaysAfter: 2, at: morning, tell: 'teamManager' },
      { workingDaysAfter: 5, at: morning, tell: 'headOfService' },
    ],
  },
});

const ring = (ruleSet: typeof wt2010, ruleId: string, startedAt: string, extension?: Extension) =>
  milestones(deadline({ ruleSet, ruleId, startedAt, calendar, extension }), ruleIn(ruleSet, ruleId), calendar);

const brief = (found: ReturnType<typeof ring>) => found.map(({ id, at, tell }) => [id, at, ...tell]);

describe('milestones', () => {
  it('warn before, breach at, and climb after: worker, team manager, head of service', () => {
    expect(ring(local, 'initial-assessment', '2013-02-25T10:00:00Z')).toEqual([
      { id: 'warn-1', kind: 'warning', at: '2013-03-06T09:00:00.000Z', tell: ['worker'] },
      { id: 'warn-2', kind: 'warning', at: '2013-03-11T09:00:00.000Z', tell: ['worker'] },
      { id: 'breach', kind: 'breach', at: '2013-03-12T00:00:00.000Z', tell: [] },
      { id: 'ladder-1', kind: 'escalation', at: '2013-03-12T09:00:00.000Z', tell: ['worker'] },
      { id: 'ladder-2', kind: 'escalation', at: '2013-03-13T09:00:00.000Z', tell: ['teamManager'] },
      { id: 'ladder-3', kind: 'escalation', at: '2013-03-18T09:00:00.000Z', tell: ['headOfService'] },
    ]);
  });

  it('count from the extended date, while the breach stays where it was', () => {
    const extension = { until: '2013-03-20', reason: 'specialist-report' };
    expect(brief(ring(local, 'initial-assessment', '2013-02-25T10:00:00Z', extension))).toEqual([
      ['breach', '2013-03-12T00:00:00.000Z'],
      ['warn-1', '2013-03-15T09:00:00.000Z', 'worker'],
      ['warn-2', '2013-03-20T09:00:00.000Z', 'worker'],
      ['ladder-1', '2013-03-21T09:00:00.000Z', 'worker'],
      ['ladder-2', '2013-03-22T09:00:00.000Z', 'teamManager'],
      ['ladder-3', '2013-03-27T09:00:00.000Z', 'headOfService'],
    ]);
  });

  it('ring at nine by the clock on the wall on both sides of a clock change', () => {
    expect(brief(ring(wt2013, 'contact-decision', '2026-03-27T16:00:00Z')).slice(0, 3)).toEqual([
      ['warn-1', '2026-03-30T08:00:00.000Z', 'worker'],
      ['breach', '2026-03-30T23:00:00.000Z'],
      ['ladder-1', '2026-03-31T08:00:00.000Z', 'worker'],
    ]);
  });

  it('warn on the last working day before a due date that nobody works on', () => {
    const due = ring(wt2013, 'review-conference-first', '2026-02-15T12:00:00Z');
    expect(due.find(({ id }) => id === 'breach')?.at).toBe('2026-05-15T23:00:00.000Z');
    const weekend = ring(wt2013, 'review-conference-first', '2026-02-16T12:00:00Z');
    expect(weekend.find(({ id }) => id === 'warn-3')?.at).toBe('2026-05-15T08:00:00.000Z');
    expect(weekend.find(({ id }) => id === 'ladder-1')?.at).toBe('2026-05-18T08:00:00.000Z');
  });

  it('leave out a warning on or before day 0, and keep the ids of the others', () => {
    const warnAt = [
      { workingDaysBefore: 1, at: morning },
      { workingDaysBefore: 0, at: morning },
    ];
    const eager = withLocalTimescales(wt2010, { 'contact-decision': { warnAt, ladder: [] } });
    expect(brief(ring(eager, 'contact-decision', '2013-02-25T08:00:00Z'))).toEqual([
      ['warn-2', '2013-02-26T09:00:00.000Z', 'worker'],
      ['breach', '2013-02-27T00:00:00.000Z'],
    ]);
  });

  it('ring by the hour for a clock of hours', () => {
    expect(brief(ring(wt2013, 'return-interview', '2026-03-28T12:00:00Z'))).toEqual([
      ['warn-1', '2026-03-29T12:00:00.000Z', 'worker'],
      ['warn-2', '2026-03-30T12:00:00.000Z', 'worker'],
      ['breach', '2026-03-31T12:00:00.000Z'],
      ['ladder-1', '2026-03-31T13:00:00.000Z', 'worker'],
      ['ladder-2', '2026-04-01T00:00:00.000Z', 'teamManager'],
      ['ladder-3', '2026-04-01T12:00:00.000Z', 'headOfService'],
    ]);
  });
});

describe('past the list of bank holidays', () => {
  const startedAt = '2027-01-04T12:00:00Z';
  const asked = (ruleId: string, at: string, table: Calendar = calendar) => {
    const due = deadline({ ruleSet: wt2013, ruleId, startedAt: at, calendar: table, beyondHorizon: 'await' });
    const found = milestones(due, ruleIn(wt2013, ruleId), table);
    return { brief: brief(found), awaits: awaitsMoreYears(due, found, table) };
  };
  /** As a later release may hold it. */
  const longer: Calendar = {
    ...calendar,
    version: 'longer',
    horizon: { ...calendar.horizon, to: '2029-12-31' },
    holidays: [...calendar.holidays, { date: '2029-01-01', name: 'New Year’s Day' }],
  };

  it('a clock of the calendar breaches on its day, and people are told by weekdays until the list is longer', () => {
    const { brief: found, awaits } = asked('plan-two-years', startedAt);
    expect(found).toContainEqual(['breach', '2029-01-03T00:00:00.000Z']);
    expect(found.at(-1)?.[0]).toMatch(/^ladder-/);
    expect(awaits).toBe(true);
  });

  it('a clock of working days warns, and is not late before anybody knows when that is', () => {
    const before = asked('initial-conference', '2028-12-18T12:00:00Z');
    expect(before.brief.map(([id]) => id)).toEqual(['warn-1', 'warn-2', 'warn-3']);
    expect(before.awaits).toBe(true);
    const { brief: after, awaits } = asked('initial-conference', '2028-12-18T12:00:00Z', longer);
    expect(after).toContainEqual(['breach', '2029-01-12T00:00:00.000Z']);
    expect(awaits).toBe(false);
  });

  it('nothing is awaited for what ends well before', () =>
    expect(asked('initial-conference', '2028-11-01T12:00:00Z').awaits).toBe(false));
});
