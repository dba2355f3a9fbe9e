import { z } from 'zod';
import { anyJson, instant } from '../http/schemas';

/** Which form it is, as the pages name it. Ids and names of forms only: it stands in the address. */
export const formKey = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9:._-]{0,199}$/,
    'has 1 to 200 letters, digits or any of : . _ -, and begins with one of the first two',
  )
  .meta({ example: 'contact-new' });

export const formBody = z
  .record(z.string(), anyJson)
  .meta({ id: 'FormDraftBody', description: 'What was typed so far: any JSON object of at most 256 KB' });

export type FormBody = z.infer<typeof formBody>;

export const formDraft = z
  .strictObject({
    key: formKey,
    body: z.record(z.string(), anyJson),
    version: z.int(),
    savedAt: instant,
  })
  .meta({ id: 'FormDraft', description: 'An unfinished form, for nobody but whoever began it' });

export type FormDraft = z.infer<typeof formDraft>;

export const formDraftGone = z.strictObject({ key: formKey }).meta({ id: 'FormDraftGone' });

export type FormDraftGone = z.infer<typeof formDraftGone>;
