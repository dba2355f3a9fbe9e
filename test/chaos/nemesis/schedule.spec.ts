import { schedule } from './schedule';

const faults = ['a', 'b', 'c', 'd'] as const;

describe('the schedule of faults', () => {
  it('is the same for one seed, and another for another', () => {
    expect(schedule(7, 300, faults)).toEqual(schedule(7, 300, faults));
    expect(schedule(7, 300, faults)).not.toEqual(schedule(8, 300, faults));
  });

  it('names each fault equally often, give or take one', () => {
    const drawn = schedule(7, 300, faults).map(({ fault }) => fault);
    const counts = faults.map((fault) => drawn.filter((one) => one === fault).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(drawn.length).toBeGreaterThan(30);
  });

  it('holds each fault once, however short the time', () => {
    expect(
      schedule(7, 1, faults)
        .map(({ fault }) => fault)
        .sort(),
    ).toEqual([...faults]);
  });

  it('ends in time and goes forward', () => {
    const moments = schedule(7, 300, faults).map(({ at }) => at);
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    expect(Math.max(...moments)).toBeLessThan(300);
  });
});
