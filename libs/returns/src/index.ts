/** Statutory returns: what the Department for Education and inspectors ask of a council, made from the record. */
export { censusPeriod, censusYears } from './census/period';
export { returnsIdOf } from './census/child-id';
export { type Reading } from './record/read-children';
export { exportCensus } from './export/export-census';
export { checkReading, checkRecord } from './export/check-record';
export { type CensusCheck, type FailingChild, type Finding } from './check/check-census';
export { type Level } from './check/rule.types';
export { type AnnexList, annexLists } from './annex-a/lists';
export { annexPage } from './annex-a/annex-page';
export { exportAnnex } from './export/export-annex';
export * as annexCodes from './annex-a/codes';
