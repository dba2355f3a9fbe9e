/** Takes open and closed cases over from another system's files, and says of every row what became of it. */
export { readAnnexFile } from './annex/read-annex-file';
export { readCensusFile } from './census/read-census-file';
export { type Found, type Place, type Refused } from './found.types';
export { importEpisodes } from './import-episodes';
export { ImportRefused } from './import-refused';
export { readNames } from './read-names';
export { readWorkers } from './read-workers';
export { reportAsCsv, reportInLines } from './report';
export { unmatchedWorkers } from './unmatched-workers';
