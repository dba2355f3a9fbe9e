import { type Operation } from '../history/operation';
import { backAfter, spread, waitsAfter } from './recovery';

const ok = (sent: number, ended: number): Operation => ({
  ...{ n: sent, kind: 'note', commandId: '', outcome: 'ok', sent, ended, tries: [], answers: [] },
});

describe('what people waited after a kill at second 10', () => {
  const kill = { at: 10_000, restarted: 11_000 };

  it('counts from the kill for what was under way, and from the sending for what came later', () => {
    const operations = [ok(9_000, 9_500), ok(9_900, 14_000), ok(12_000, 12_300), ok(20_001, 29_000)];
    expect(waitsAfter(operations, [kill])).toEqual([4_000, 300]);
  });

  it('does not count what was never acknowledged', () => {
    expect(waitsAfter([{ ...ok(9_900, 14_000), outcome: 'unknown' }], [kill])).toEqual([]);
  });

  it('is over with the first acknowledgement after the start', () => {
    expect(backAfter([ok(9_000, 10_500), ok(10_200, 12_500), ok(12_000, 15_000)], [kill])).toEqual([1_500]);
  });
});

describe('a spread', () => {
  it('is by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(spread(hundred)).toEqual({ n: 100, p50: 50, p99: 99, max: 100 });
    expect(spread([3, 1, 2])).toEqual({ n: 3, p50: 2, p99: 3, max: 3 });
    expect(spread([])).toBeUndefined();
  });
});
