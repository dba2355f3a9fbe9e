import { z } from 'zod';

/** A closed list of codes, in the order in which people read it. */
export interface CodeSet<Code extends string> {
  title: string;
  codes: readonly Code[];
  words: Readonly<Record<Code, string>>;
  /** First day of a code that is younger than the list, `YYYY-MM-DD`. */
  since: Readonly<Partial<Record<Code, string>>>;
  schema: z.ZodEnum<{ [C in Code]: C }>;
}

/** Finds the words of a field's codes: `codeWords.get(schema)`. Also through `.optional()`'s inner schema and `.meta()`. */
export const codeWords = z.registry<{ title: string; words: Readonly<Record<string, string>> }>();

/** Rows, not an object: an object would put codes that are numbers first. A third column dates a younger code. */
export function codeSet<const Code extends string>(
  title: string,
  rows: readonly (readonly [code: Code, words: string, since?: string])[],
): CodeSet<Code> {
  const codes = rows.map(([code]) => code);
  const words = Object.fromEntries(rows) as Record<Code, string>;
  const dated = rows.flatMap(([code, , since]) => (since === undefined ? [] : [[code, since] as const]));
  const listed = rows.map(([code, meaning]) => `${code} ${meaning}`).join('; ');
  const schema = z.enum(codes, `Choose from the list: ${title.toLowerCase()}`);
  return {
    title,
    codes,
    words,
    since: Object.fromEntries(dated) as Partial<Record<Code, string>>,
    schema: schema.meta({ description: `${title}: ${listed}` }).register(codeWords, { title, words }),
  };
}

/** Whether a code is in the list and was in use on a day (`YYYY-MM-DD`). */
export function inUseOn(set: CodeSet<string>, code: string, on: string): boolean {
  return set.codes.includes(code) && (set.since[code] ?? '') <= on;
}
