/**
 * Where a fact comes from that another system recorded: nobody signed or said it here. Whoever ran the import is the fact's actor.
 * Council officers find the row again by it, and nobody finds a name.
 */
export interface TakenOver {
  /** The council's word for the other system: letters, digits, hyphens. */
  system: string;
  /** SHA-256 (hex) of the file. */
  file: string;
  /** Place in the file, such as `list 7 row 12` or `child 3`. */
  row: string;
  /** When it was taken over (ISO instant). What the other system does not date is counted from here. */
  at: string;
}
