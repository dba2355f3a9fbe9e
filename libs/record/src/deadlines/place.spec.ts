import { afterMs } from './place';

const id = '00002ee1-0000-5000-8000-000000000000'; // 12,001 in its first eight digits
const [warning, breach, step] = [{ kind: 'warning' }, { kind: 'breach' }, { kind: 'escalation' }] as const;
const moments = [warning, breach, step, step];

/** Twenty a second: each place is 50 ms. */
describe('when a clock rings, by its place in the row', () => {
  it.each([
    [0, 0],
    [1, 50],
    [50, 2_500],
    [9_999, 499_950],
  ])('at place %i: %i ms after its moment', (place, ms) => {
    expect(afterMs({ id, place }, breach, moments)).toBe(ms);
  });

  it('gives each of several due days a turn at nine o’clock', () => {
    expect(afterMs({ id, place: 0 }, warning, moments)).toBe(0);
    expect(afterMs({ id, place: 10 }, warning, moments)).toBe(1_500); // one warning and two steps: every third turn
    expect(afterMs({ id, place: 10 }, step, moments)).toBe(1_500);
  });

  it('puts whoever comes after the longest row somewhere into it', () => {
    expect(afterMs({ id, place: 12_000 }, breach, moments)).toBe(50); // 12,001 is one more than the longest row
  });
});
