import { clocksAsAt } from './clocks-as-at';
import { type KnownFact } from './known-fact';

const fact = (type: string, payload: object, stageId: string | null = 'a-stage'): KnownFact => ({
  ...{ type, stageId, payload: { deadlineId: 'one', rule: 'sign-off', n: 1, ...payload } },
  ...{ occurredAt: new Date(0), actorId: 'system', actorRoles: [], actorGrade: 'none', deputisingFor: null },
});
const start = {
  ruleSet: 'wt2010',
  startedAt: '2013-03-04T12:00:00Z',
  dueOn: '2013-03-06',
  dueAt: '2013-03-07T00:00:00Z',
};
const started = fact('deadline.started', start);
const clock = { deadlineId: 'one', stageId: 'a-stage', rule: 'sign-off', n: 1, ...start };

describe('clocks as they were known', () => {
  it('are none before one was started', () => {
    expect(clocksAsAt([])).toEqual([]);
    expect(clocksAsAt([fact('initialAssessment.opened', {}), fact('deadline.warned', {})])).toEqual([]);
  });

  it('run until they stop', () => {
    expect(clocksAsAt([started])).toEqual([clock]);
    const stopped = fact('deadline.stopped', { stoppedAt: '2013-03-05T09:00:00Z' });
    expect(clocksAsAt([started, stopped])).toEqual([{ ...clock, stoppedAt: '2013-03-05T09:00:00Z' }]);
  });

  it('keep their date when they are put back, and take another when they are worked out again', () => {
    const extended = fact('deadline.extended', { dueOn: '2013-03-06', until: '2013-03-20', reason: 'hospital' });
    expect(clocksAsAt([started, extended])).toEqual([
      { ...clock, extendedTo: '2013-03-20', extensionReason: 'hospital' },
    ]);
    const to = { dueOn: '2013-03-07', dueAt: '2013-03-08T00:00:00Z', calendarVersion: '2' };
    expect(clocksAsAt([started, fact('deadline.recalculated', { reason: 'calendar', to })])).toEqual([
      { ...clock, dueOn: '2013-03-07', dueAt: '2013-03-08T00:00:00Z' },
    ]);
  });

  it('are not moved by a warning, a breach or a step of the ladder', () => {
    const rung = ['warned', 'breached', 'escalated'].map((name) => fact(`deadline.${name}`, { dueOn: '2013-03-06' }));
    expect(clocksAsAt([started, ...rung])).toEqual([clock]);
  });
});
