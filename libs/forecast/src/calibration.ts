import { type Tried } from './back-test';

/** Forecasts of about the same share. */
export interface Bin {
  /** From this share, up to the next bin's. */
  from: number;
  count: number;
  /** The mean of what was forecast, and the share that was late. */
  forecast: number;
  happened: number;
}

export interface Calibration {
  bins: readonly Bin[];
  /** The mean squared difference between the share that was said and what happened (0 or 1). Lower is better. */
  brier: number;
  /** The same of the share of each kind of work, said of all of that kind. */
  brierOfBase: number;
  /** The same of one share said of everything: that of all of the tried ones, which nobody could have known beforehand. */
  brierOfOne: number;
}

const tenths = 10;

/** Undefined where nothing was tried. */
export function calibration(tried: readonly Tried[]): Calibration | undefined {
  if (tried.length === 0) return undefined;
  const overall = mean(tried.map(({ late }) => Number(late)));
  return {
    bins: Array.from({ length: tenths }, (_, n) => bin(tried, n)).filter(({ count }) => count > 0),
    brier: score(tried, ({ forecast }) => forecast),
    brierOfBase: score(tried, ({ base }) => base),
    brierOfOne: score(tried, () => overall),
  };
}

function bin(tried: readonly Tried[], n: number): Bin {
  const inIt = tried.filter(({ forecast }) => Math.min(tenths - 1, Math.floor(forecast * tenths)) === n);
  return {
    ...{ from: n / tenths, count: inIt.length },
    forecast: mean(inIt.map(({ forecast }) => forecast)),
    happened: mean(inIt.map(({ late }) => Number(late))),
  };
}

function score(tried: readonly Tried[], said: (one: Tried) => number): number {
  return mean(tried.map((one) => (said(one) - Number(one.late)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
