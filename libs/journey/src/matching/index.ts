export { type DateMatch, compareDates } from './dates-of-birth';
export { householdOf, inOneWay } from './household';
export { type MatchFeatures, type MatchReason, bandOf, matchReasons, matchThresholds, scoreMatch } from './score';
