import { together } from './together';

describe('what is done together', () => {
  /** Doubles numbers, and notes which it was asked for at once. It has no answer for 13, and fails with 99 among them. */
  function doubling(most: number) {
    const goes: number[][] = [];
    const double = together(
      most,
      async (numbers: readonly number[]) => {
        goes.push([...numbers]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (numbers.includes(99)) throw new Error('not 99');
        return numbers.map((number) => (number === 13 ? undefined : number * 2));
      },
      (number) => (number === 99 ? Promise.reject(new Error('not 99')) : Promise.resolve(-number)),
    );
    return { goes, double };
  }

  it('is all that is asked for while the last go is under way, so many at most', async () => {
    const { goes, double } = doubling(3);
    const first = double(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(await Promise.all([first, ...[2, 3, 4, 5].map(double)])).toEqual([2, 4, 6, 8, 10]);
    expect(goes).toEqual([[1], [2, 3, 4], [5]]);
    expect(await double(6)).toBe(12);
    expect(goes.at(-1)).toEqual([6]);
  });

  it('leaves alone what cannot be done with the others', async () => {
    const { double } = doubling(10);
    expect(await Promise.all([1, 13, 2].map(double))).toEqual([2, -13, 4]);
  });

  it('is done one by one when it fails, and fails for nobody else', async () => {
    const { double } = doubling(10);
    const [one, bad, two] = await Promise.allSettled([1, 99, 2].map(double));
    expect([one, two]).toEqual([
      { status: 'fulfilled', value: -1 },
      { status: 'fulfilled', value: -2 },
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'not 99' } });
    expect(await double(3)).toBe(6);
  });

  it('without a way of its own is done alone in the same way', async () => {
    const half = together(10, (numbers: readonly number[]) =>
      numbers.length > 1 ? Promise.reject(new Error('one at a time')) : Promise.resolve(numbers.map((n) => n / 2)),
    );
    expect(await Promise.all([2, 4].map(half))).toEqual([1, 2]);
  });
});
