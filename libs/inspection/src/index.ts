/** What an inspection asks of a journey: put together out of what stands, as it was known at a moment, for a page and for a file to print. */
export { type ClockInFile, type InspectionFile, type Knowing } from './inspection-file.types';
export { readInspectionFile } from './read-inspection-file';
