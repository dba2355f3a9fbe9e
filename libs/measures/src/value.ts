import { type Figure, type Measure } from './measure.types';

/** What is shown: percent or rate with one decimal, or the plain number. Undefined where there is nothing to divide by. */
export function valueOf({ unit }: Pick<Measure, 'unit'>, { numerator, denominator }: Figure): number | undefined {
  if (unit === 'number') return numerator;
  if (denominator === undefined || denominator === 0) return undefined;
  return Math.round((numerator / denominator) * (unit === 'percent' ? 1_000 : 100_000)) / 10;
}
