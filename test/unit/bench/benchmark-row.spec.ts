import { goalInWords, timesRow, valueRow, verdict } from '../../bench/report/row';

const tenToHundred = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

describe('a line of the benchmarks', () => {
  it('has figures that were measured, by nearest rank', () => {
    expect(timesRow('x', 'x', [...tenToHundred].reverse()).times).toEqual({
      ...{ n: 10, p50: 50, p95: 100, p99: 100, max: 100 },
    });
  });

  it('says whether it is inside its goal, or by how much it is not', () => {
    expect(verdict(timesRow('x', 'x', tenToHundred, { of: 'p50', atMost: 50 }))).toBe('inside');
    expect(verdict(timesRow('x', 'x', tenToHundred, { of: 'p95', atMost: 88.5 }))).toBe('outside by 11.5 ms');
    expect(verdict(valueRow('x', 'x', 18, 'acts/s', { of: 'value', atLeast: 20 }))).toBe('outside by 2.00 acts/s');
    expect(verdict(valueRow('x', 'x', 18, 'acts/s'))).toBeUndefined();
  });

  it('is not inside a goal when nothing was measured', () => {
    expect(verdict(timesRow('x', 'x', [], { of: 'p50', atMost: 50 }))).toBe('not measured');
  });

  it('tells its goal in words', () => {
    expect(goalInWords(timesRow('x', 'x', [], { of: 'p95', atMost: 150 }))).toBe('p95 ≤ 150 ms');
    expect(goalInWords(valueRow('x', 'x', 1, '', { of: 'value', atMost: 1.5 }))).toBe('≤ 1.5');
  });
});
