/** What an inspection asks of a journey: put together out of what stands, as it was known at a moment, for a page and for a file to print. */
export {
  type ChainInFile,
  type ClockInFile,
  type InspectionFile,
  type Knowing,
  type LookInFile,
  type TextInFile,
  type TextState,
} from './inspection-file.types';
export { type FileAsked, readInspectionFile } from './read-inspection-file';
