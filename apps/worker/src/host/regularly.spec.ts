import { regularly } from './regularly';

describe('regular work', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is done now, and an interval after each end', async () => {
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
