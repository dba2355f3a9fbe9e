import { jitterOf } from './jitter';

const ids = Array.from(
  { length: 1_000 },
  (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}/initialAssessment-1`,
);

describe('the jitter of a stage', () => {
  it('is the same every time', () => {
    expect(ids.map(jitterOf)).toEqual(ids.map(jitterOf));
  });

  it('stays within half a minute', () => {
    expect(ids.map(jitterOf).every((ms) => Number.isInteger(ms) && ms >= 0 && ms <= 30_000)).toBe(true);
  });

  it('spreads a thousand stages over the half minute', () => {
    const seconds = new Set(ids.map((id) => Math.floor(jitterOf(id) / 1_000)));
    expect(seconds.size).toBeGreaterThanOrEqual(28);
  });
});
