import { delayAfter, paces, type Pace } from './pace';

const pace: Pace = { batch: 1, atOnce: false, first: 1000, longest: 10_000, receivers: 1 };
const soonest = () => 0;
const latest = () => 1;

describe('the wait before the next try', () => {
  it.each([
    [1, 500, 1000],
    [2, 1000, 2000],
    [3, 2000, 4000],
    [4, 4000, 8000],
    [5, 5000, 10_000],
    [50, 5000, 10_000],
    [100_000, 5000, 10_000],
  ])('after %i failures lies between %i and %i ms', (attempts, least, most) => {
    expect(delayAfter(attempts, pace, soonest)).toBe(least);
    expect(delayAfter(attempts, pace, latest)).toBe(most);
  });

  it('differs between deliveries that failed together', () => {
    const delays = new Set(Array.from({ length: 20 }, () => delayAfter(10, paces.webhook)));
    expect(delays.size).toBeGreaterThan(10);
  });
});

describe('how long each channel tries', () => {
  it('tries workflows for ever, never more than ten seconds apart', () => {
    expect(paces.workflow).toMatchObject({ longest: 10_000 });
    expect(paces.workflow).not.toHaveProperty('tries');
  });

  it('gives webhooks and mail a day at most', () => {
    for (const tried of [paces.webhook, paces.mail]) {
      const waits = Array.from({ length: tried.tries - 1 }, (_, n) => delayAfter(n + 1, tried, latest));
      const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
      expect(hours).toBeGreaterThan(3);
      expect(hours).toBeLessThan(24);
    }
  });
});
