import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../../../test/support/eventually';
import { regularly } from './regularly';

describe('what is done regularly', () => {
  it('is done at once and again, one turn after the other', async () => {
    let underWay = 0;
    const seen: number[] = [];
    const doing = regularly(1, async () => {
      seen.push((underWay += 1));
      await sleep(5);
      underWay -= 1;
    });
    await eventually(() => expect(seen.length).toBeGreaterThan(3));
    await doing.stop();
    expect(new Set(seen)).toEqual(new Set([1]));
  });

  it('ends with the turn under way, and comes no more', async () => {
    let turns = 0;
    const doing = regularly(1, async () => {
      await sleep(20);
      turns += 1;
    });
    await doing.stop();
    expect(turns).toBe(1);
    await sleep(30);
    expect(turns).toBe(1);
  });
});

describe('the next turn', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('comes an interval after the end of the one before', async () => {
    let done = 0;
    const work = regularly(60_000, () => Promise.resolve(void (done += 1)));
    await jest.advanceTimersByTimeAsync(59_999);
    expect(done).toBe(1);
    await jest.advanceTimersByTimeAsync(60_001);
    expect(done).toBe(3);
    await work.stop();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(done).toBe(3);
  });

  it('comes sooner where it asks for that, and never later than the interval', async () => {
    const answers = [1_000, 90_000];
    let done = 0;
    const work = regularly(60_000, () => Promise.resolve(answers[done++]));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(done).toBe(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(done).toBe(3);
    await work.stop();
  });
});
