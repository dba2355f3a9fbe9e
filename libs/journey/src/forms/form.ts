import { z } from 'zod';

/**
 * A form in its parts. `codes` may stand in facts; `people` (names, dates of birth, addresses) and `text` (narrative) never do.
 * The request is `{ ...codes, ...people, text: {...} }`; unknown fields are refused.
 */
export interface Form<C extends z.ZodRawShape, P extends z.ZodRawShape, T extends z.ZodRawShape> {
  codes: z.ZodObject<C, z.core.$strict>;
  people: z.ZodObject<P, z.core.$strict>;
  text: z.ZodObject<T, z.core.$strict>;
  request: z.ZodObject<C & P & { text: z.ZodObject<T, z.core.$strict> }, z.core.$strict>;
}

/** Puts a form together from its parts. */
export function form<C extends z.ZodRawShape, P extends z.ZodRawShape, T extends z.ZodRawShape>(parts: {
  codes: C;
  people: P;
  text: T;
}): Form<C, P, T> {
  const { codes, people } = parts;
  const text = z.strictObject(parts.text);
  return {
    codes: z.strictObject(codes),
    people: z.strictObject(people),
    text,
    request: z.strictObject({ ...codes, ...people, text }),
  };
}

/** Describes a request for the API's readers. The example is synthetic. */
export function described<S extends z.ZodType>(schema: S, description: string, example: z.input<S>): S {
  return schema.meta({ description, examples: [example] });
}
