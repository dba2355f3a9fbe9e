import { type Figure, type Measure, type TeamFigure, valueOf } from '#libs/measures';
import { type MeasureFigure } from './measure.schemas';

/** What teams have together of a measure in one span. */
export function summed(rows: readonly TeamFigure[], measure: Measure, children?: number): MeasureFigure {
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const denominator = rows.reduce((sum, row) => sum + row.denominator, 0);
  return shown(measure, figureOf(measure, { numerator, denominator }, children));
}

/** A rate is over the council’s children, a plain number over nothing. */
function figureOf({ unit }: Measure, { numerator, denominator }: Required<Figure>, children?: number): Figure {
  if (unit === 'percent') return { numerator, denominator };
  return unit === 'rate' && children !== undefined ? { numerator, denominator: children } : { numerator };
}

export function shown(measure: Measure, figure: Figure): MeasureFigure {
  const value = valueOf(measure, figure);
  return { ...figure, ...(value === undefined ? {} : { value }) };
}
