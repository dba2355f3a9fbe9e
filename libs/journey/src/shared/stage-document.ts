import { type z } from 'zod';

/** One thing that a document still lacks. */
export interface MissingField {
  /** Path with dots, such as `text.analysis`. */
  field: string;
  message: string;
}

/** What a complete document says in codes, or all that it lacks. */
export type Reading = { codes: Readonly<Record<string, unknown>> } | { missing: readonly MissingField[] };

/** The text that a stage is about: saved as it is written, handed in when it is complete. */
export interface StageDocument {
  /** What may be saved: everything may be missing. */
  draft: z.ZodType<Record<string, unknown>>;
  /** The codes go into the command that hands the document in. */
  read(document: unknown): Reading;
}
