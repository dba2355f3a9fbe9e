import { BriefMemory } from './brief-memory';

describe('what is remembered for a moment', () => {
  let now = 0;
  const memory = () => new BriefMemory<number>(3_000, () => now);
  const counting = () => {
    let asked = 0;
    return () => Promise.resolve((asked += 1));
  };

  beforeEach(() => (now = 0));

  it('is asked once within the moment, and again after it', async () => {
    const [remembered, ask] = [memory(), counting()];
    expect([await remembered.recall('a', ask), await remembered.recall('a', ask)]).toEqual([1, 1]);
    now = 2_999;
    expect(await remembered.recall('a', ask)).toBe(1);
    now = 3_000;
    expect(await remembered.recall('a', ask)).toBe(2);
  });

  it('is kept apart by key', async () => {
    const [remembered, ask] = [memory(), counting()];
    expect([await remembered.recall('a', ask), await remembered.recall('b', ask)]).toEqual([1, 2]);
  });

  it('is no failure', async () => {
    const [remembered, ask] = [memory(), counting()];
    await expect(remembered.recall('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await remembered.recall('a', ask)).toBe(1);
  });
});
