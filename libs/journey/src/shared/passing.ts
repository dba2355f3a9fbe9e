/** Codes, ids, dates and instants that one stage hands to the next; no words. */
export type Passed = Readonly<Record<string, string | number | boolean | readonly string[]>> & {
  /** From when the next stage's clock runs in the world: the conference's own moment, the strategy discussion's. */
  startsAt?: string;
};
