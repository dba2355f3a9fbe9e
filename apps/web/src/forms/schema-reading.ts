import { z } from 'zod';
import { codeWords, longestText } from '#libs/journey';
import { sentence } from '../shared/templates/london';
import { takenApart, termWords } from '../shared/templates/words';
import { type Choice } from './field.types';

export interface Bare {
  schema: z.ZodType;
  optional: boolean;
  description?: string;
}

/** Without what makes it optional; with the outermost description. */
export function bare(schema: z.ZodType): Bare {
  let optional = false;
  let description = schema.meta()?.description;
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
    optional = true;
    inner = inner.unwrap() as z.ZodType;
    description ??= inner.meta()?.description;
  }
  return { schema: inner, optional, description };
}

/** The codes of an enum, in the words of its code set. */
export function choicesOf(schema: z.ZodEnum): Choice[] {
  const words = codeWords.get(schema)?.words ?? {};
  return schema.options.map((code) => {
    const value = String(code);
    return { value, text: sentence(words[value] ?? termWords(value)), body: code };
  });
}

export function literalChoices(schema: z.ZodLiteral): Choice[] {
  return [...schema.values].map((body) => ({ value: String(body), text: String(body), body }));
}

/** What a field is called: its code set's title, its description, or its name taken apart. */
export function labelOf(key: string, { schema, description }: Bare): string {
  const enumeration = schema instanceof z.ZodArray ? schema.element : schema;
  const title = enumeration instanceof z.ZodEnum ? codeWords.get(enumeration)?.title : undefined;
  if (title !== undefined && (description === undefined || description.startsWith(`${title}: `))) return title;
  return description ?? sentence(takenApart(key.replace(/Id$/, '')));
}

export function isNarrative(schema: z.ZodString): boolean {
  return schema.maxLength === longestText;
}
