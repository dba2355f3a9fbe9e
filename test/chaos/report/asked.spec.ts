import { faultNames } from '../nemesis/faults';
import { asked } from './asked';

describe('what is asked at the terminal', () => {
  it('is the whole when nothing is said', () => {
    expect(asked([])).toEqual({ seed: 1, minutes: 3.5, only: faultNames, crashPoints: true, bug: false, whole: true });
  });

  it('is a part, or a run with the bug', () => {
    expect(asked(['--seed', '7', '--minutes', '0.5', '--only', 'worker,api'])).toEqual({
      ...{ seed: 7, minutes: 0.5, only: ['worker', 'api'], crashPoints: false, bug: false, whole: false },
    });
    expect(asked(['--bug', 'idempotency'])).toMatchObject({ bug: true, whole: false });
  });

  it.each([[['--only', 'earthquake']], [['--bug', 'other']], [['--seed', 'x']], [['--minutes', '0']], [['--fast']]])(
    'is refused with the usage: %s',
    (args) => {
      expect(() => asked(args)).toThrow('script/chaos [--seed N]');
    },
  );
});
