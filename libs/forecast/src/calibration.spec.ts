import { type Tried } from './back-test';
import { calibration } from './calibration';

const said = (forecast: number, base: number, ...late: boolean[]): Tried[] =>
  late.map((one) => ({ forecast, late: one, base }));

describe('calibration', () => {
  // 0.2 said of two, one of them late; 0.9 of two, both late; 1 of one that was late.
  const tried = [...said(0.2, 0.5, true, false), ...said(0.9, 0.5, true, true), ...said(1, 0.5, true)];

  it('holds what was said against what happened, by tenths', () => {
    const { bins = [] } = calibration(tried) ?? {};
    expect(bins).toMatchObject([
      { from: 0.2, count: 2, forecast: 0.2, happened: 0.5 },
      { from: 0.9, count: 3, happened: 1 },
    ]);
    expect(bins[1]?.forecast).toBeCloseTo(2.8 / 3, 10);
  });

  it('scores by the mean squared difference', () => {
    const found = calibration(tried);
    expect(found?.brier).toBeCloseTo((0.64 + 0.04 + 0.01 + 0.01 + 0) / 5, 10);
    expect(found?.brierOfBase).toBeCloseTo(0.25, 10);
    expect(found?.brierOfOne).toBeCloseTo(0.8 * 0.2, 10); // four of five were late
  });

  it('has nothing to say of nothing', () => {
    expect(calibration([])).toBeUndefined();
  });
});
