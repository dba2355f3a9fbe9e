/** Measures: what is counted, over what, from where; worked out from the record, and always with the rows behind it. */
export { type Figure, type Measure, type MeasureSet } from './measure.types';
export { measureNamed, measures } from './definitions/measures';
export { aYearUpTo } from './periods/days';
export { type Days, daysBefore, type Span, spanOf } from './periods/span';
export { type Step, stepsOf, usualStep } from './periods/steps';
export { figures, type TeamFigure } from './sql/figures';
export { type ReasonCount, reasonsOf } from './sql/reasons';
export { type MeasureRow, measureRows } from './sql/rows';
export { takeWeeklyReport } from './weekly/take-report';
export { weeksDue } from './weekly/weeks-due';
export { valueOf } from './value';
