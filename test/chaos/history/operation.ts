/** What a client learnt of its command, all tries together. `unknown`: nobody ever said whether it was recorded. */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** How often, and how, the API answered one command. */
export interface Try {
  /** Milliseconds since the epoch. */
  sent: number;
  ended: number;
  /** The HTTP status; none when no answer came. */
  status?: number;
  /** The problem code of a refusal. */
  code?: string;
}

/** One numbered command, as its client knows it. */
export interface Operation {
  n: number;
  /** `screen`, `decide` … see `commands.ts`. */
  kind: string;
  /** The stage that was acted on; none for an enquiry, which opens one. */
  stageId?: string;
  /** Id under which the record would know it. */
  commandId: string;
  outcome: Outcome;
  sent: number;
  ended: number;
  tries: Try[];
  /** What the accepted answers said, each once: more than one means that a repeat was answered otherwise. */
  answers: string[];
}

/** A draft that a client saved, or tried to. */
export interface Save {
  draft: string;
  version: number;
  words: string;
  outcome: Outcome;
}
