/** The moment of an import. */
export interface When {
  /** London date, `YYYY-MM-DD`. */
  today: string;
  /** ISO instant. */
  now: string;
}
