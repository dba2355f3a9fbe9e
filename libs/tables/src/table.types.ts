/** What stands in a cell. Numbers stay numbers in a spreadsheet. */
export type Cell = string | number | undefined;

/** A table as it is given out: one row of heads, then as many cells a row as there are heads. */
export interface Table {
  /** Names the sheet. */
  name: string;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
}
