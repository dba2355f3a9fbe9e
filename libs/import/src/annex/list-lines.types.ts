/** A list that has not been looked at yet. */
export interface ListLines {
  /** Number of the list, where its name says it. */
  n?: number;
  /** SHA-256 (hex) of the file. */
  file: string;
  /** From the heads on, with the numbers that people see. */
  lines: AsyncIterable<{ n: number; cells: string[] }>;
}
