/** Which open work is likely to be late, from what happened to work like it. Nobody is scored: neither a worker nor a child. */
export { fewestCases } from './alike';
export { backTest, type BackTest } from './back-test';
export { calibration, type Calibration } from './calibration';
export { type Asked, forecast, type ForecastRow, type Known } from './forecast';
export { lastDayOver } from './last-day-over';
export { mostDays, readKnown, type Reading } from './sql/read-known';
export { type Expected, expected } from './summary';
export { inWords } from './words';
export { type Step } from './work.types';
