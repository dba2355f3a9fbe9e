import { type Cell } from '../table.types';

/** A London date, `YYYY-MM-DD`: a real date in a workbook, `DD/MM/YYYY` in CSV. */
export interface Day {
  day: string;
}

/** A row of a table that is too long to be held at once. Yes and no become `Yes` and `No`. */
export type Row = readonly (Cell | boolean | Day)[];

/** A table that is written as its rows come, each with as many cells as there are heads. */
export interface RowsToWrite {
  /** Names the sheet: at most 31 characters, none of `[ ] : * ? / \`. */
  name: string;
  heads: readonly string[];
  rows: AsyncIterable<Row> | Iterable<Row>;
}
