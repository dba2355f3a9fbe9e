import { type z } from 'zod';
import { type ActForm } from '#libs/journey';
import { type Codes } from '#libs/simulation';

const longEnough =
  'Synthetic: how the plan goes and what changes for the child, action by action, in more words than one would need. '.repeat(
    4,
  );

/** Words for every field that the form asks for, each marked as made up. `wished`: fields that may be left out and are not. */
export function madeUpWords({ text }: ActForm, wished: Codes = {}): Codes | undefined {
  if (text === undefined) return undefined;
  const shape = text.shape as Readonly<Record<string, z.ZodType>>;
  const words = Object.entries(shape).flatMap(([field, schema]): [string, unknown][] => {
    const wish = wished[field];
    if (Array.isArray(wish)) return [[field, wish.map((one) => `Synthetic: ${String(one)}`)]];
    if (wish === undefined && schema.safeParse(undefined).success) return [];
    return [[field, wish === 'long' ? longEnough : `Synthetic: ${inWords(field)}.`]];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

/** `childsVoice` -> `childs voice` */
function inWords(field: string): string {
  return field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
