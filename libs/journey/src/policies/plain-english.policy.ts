import { z } from 'zod';
import { line } from '../forms/fields';
import { type TextKind, textKinds } from './text-kinds';

const most = 1_000;
const plain = line('What a family would understand');
const standsFor = line('The words that it stands for');
const acronym = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}&]{0,19}$/u, 'Write an acronym in letters and digits, without blanks')
  .meta({ description: 'As it is written: PEP is one, pep is not' });

/** Which letters, once each: a list that says two things of the same letters says nothing. */
const once = (all: readonly { acronym: string }[]) => new Set(all.map((one) => one.acronym)).size === all.length;

/** The council's glossary beside the service's own, and which texts are checked. It is advice: it never stops anything. */
export const plainEnglishPolicy = z.strictObject({
  terms: z
    .array(z.strictObject({ phrase: line('Words of the trade'), plain }))
    .max(most)
    .default([])
    .meta({ description: 'The council’s own terms, each with plain words for it' }),
  acronyms: z
    .array(z.strictObject({ acronym, standsFor, plain }))
    .max(most)
    .refine(once, 'Name each acronym once')
    .default([])
    .meta({ description: 'The council’s own acronyms, which a text must explain' }),
  allowedAcronyms: z
    .array(z.strictObject({ acronym, standsFor }))
    .max(most)
    .refine(once, 'Name each acronym once')
    .default([])
    .meta({ description: 'Acronyms that families know, with their meaning: they are not reported' }),
  leaveAlone: z
    .array(line('Words or a name'))
    .max(most)
    .default([])
    .meta({ description: 'Words and names in which nothing is reported, such as that of a local charity' }),
  texts: z
    .strictObject(Object.fromEntries(textKinds.map((kind) => [kind, z.boolean().default(true)])) as Switches)
    .prefault({})
    .meta({ description: 'Which texts are checked when they are handed in' }),
});

type Switches = Record<TextKind, z.ZodDefault<z.ZodBoolean>>;

export type PlainEnglishPolicy = z.output<typeof plainEnglishPolicy>;
