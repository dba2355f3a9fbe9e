import { type Clock } from '#libs/journey';
import { clockChanges, type KnownClock } from './clock-changes';

const clock: Clock = { rule: 'initial-assessment', n: 1, startedAt: '2013-02-25T10:00:00Z' };
const known: KnownClock = { rule: 'initial-assessment', n: 1, startedAt: '2013-02-25T10:00:00.000Z' };

const names = (clocks: Clock[], before: KnownClock[]) => clockChanges(clocks, before).map(({ change }) => change);

describe('the difference between clocks of the state and clocks on record', () => {
  it('starts a clock that is not on record', () => {
    expect(names([clock], [])).toEqual(['start']);
  });

  it('finds nothing to do when both agree, however the instant is written', () => {
    expect(names([clock], [known])).toEqual([]);
  });

  it('stops a clock once', () => {
    const stopped = { ...clock, stoppedAt: '2013-03-01T09:00:00Z' };
    expect(names([stopped], [known])).toEqual(['stop']);
    expect(names([stopped], [{ ...known, stoppedAt: '2013-03-01T09:00:00.000Z' }])).toEqual([]);
  });

  it('extends when the agreed day is new, and not again for the same day', () => {
    const extended = { ...clock, extension: { until: '2013-03-20', reason: 'childUnavailable' } };
    expect(names([extended], [known])).toEqual(['extend']);
    expect(names([extended], [{ ...known, extendedTo: '2013-03-20' }])).toEqual([]);
    expect(names([extended], [{ ...known, extendedTo: '2013-03-15' }])).toEqual(['extend']);
  });

  it('starts, extends and stops in that order when all arrive in one act', () => {
    const whole = {
      ...clock,
      extension: { until: '2013-03-20', reason: 'childUnavailable' },
      stoppedAt: '2013-03-19T09:00:00Z',
    };
    expect(names([whole], [])).toEqual(['start', 'extend', 'stop']);
  });

  it('keeps each submission its own sign-off clock', () => {
    const first = { rule: 'sign-off', n: 1, startedAt: '2013-03-01T09:00:00Z', stoppedAt: '2013-03-02T09:00:00Z' };
    const second = { rule: 'sign-off', n: 2, startedAt: '2013-03-04T09:00:00Z' };
    expect(clockChanges([first, second], [{ ...first }])).toEqual([{ change: 'start', clock: second }]);
  });

  it('corrects the start when the state has learned another one', () => {
    expect(names([{ ...clock, startedAt: '2013-02-22T10:00:00Z' }], [known])).toEqual(['correct']);
  });

  it('takes a clock that vanishes or starts again for a fault', () => {
    expect(() => clockChanges([], [known])).toThrow('on record');
    expect(() => clockChanges([clock], [{ ...known, stoppedAt: '2013-03-01T09:00:00Z' }])).toThrow('stopped');
  });
});
