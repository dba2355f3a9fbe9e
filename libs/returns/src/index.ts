/** Statutory returns: what the Department for Education and inspectors ask of a council, made from the record. */
export { censusPeriod, censusYears, type CensusPeriod, type CensusYear } from './census/period';
export { returnsIdOf } from './census/child-id';
export { type Reading } from './record/read-children';
export { type CensusSender } from './xml/header-element';
export { exportCensus } from './export/export-census';
export { checkReading, checkRecord } from './export/check-record';
export { type CensusCheck, type FailingChild, type Finding } from './check/check-census';
export { type Level } from './check/rule.types';
export { type AnnexList, annexLists } from './annex-a/lists';
export { annexPage, type AnnexPage } from './annex-a/annex-page';
export { type AnnexCounts } from './annex-a/write-annex';
export { exportAnnex } from './export/export-annex';
export * as annexCodes from './annex-a/codes';
export { type CensusChild } from './census/census.types';
