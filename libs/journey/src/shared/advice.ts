/** How many terms and sentences of a text a family may not understand: counts only, none of its words. */
export interface LanguageCounts {
  acronyms: number;
  jargon: number;
  longSentences: number;
}

/** What the service has to say of a text that is handed in, for whoever signs it. Advice: it never stops anything. */
export interface SubmissionAdvice {
  /** Absent where the council has such texts unchecked. */
  language?: {
    /** Version of the policy `plainEnglish` by which it was counted; 0 is the default. */
    glossaryVersion: number;
    text: LanguageCounts;
    /** Of those, in what is written for the family to read. */
    forFamily?: LanguageCounts;
  };
  /** The family needs an interpreter, and none is booked and none has come. */
  interpreterMissing?: true;
}

/** A command that hands a text in, and the event that it becomes. The counts are the service's, never the caller's. */
export interface Advised {
  /** Absent in facts of the first releases, and where there is nothing to count by. */
  advice?: SubmissionAdvice;
}

/** Carries the advice from a command into its event, or from an event into a state. */
export function adviceIn({ advice }: Advised): Advised {
  return advice === undefined ? {} : { advice };
}
