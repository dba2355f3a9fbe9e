import { z } from 'zod';
import { longestText } from '#libs/journey';

const mostTexts = 50;
const longestTogether = 100_000;

const text = z
  .string()
  .max(longestText, `Send at most ${longestText} characters in one text`)
  .meta({ description: 'A text as it was written: places are counted in it' });

const name = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/, 'Name a text in letters and digits');

export const plainEnglishRequest = z
  .strictObject({ text: text.optional(), texts: z.record(name, text).optional() })
  .refine((it) => (it.text === undefined) !== (it.texts === undefined), 'Send one text, or several by their names')
  .refine(({ texts = {} }) => Object.keys(texts).length <= mostTexts, {
    message: `Send at most ${mostTexts} texts at once`,
    path: ['texts'],
  })
  .refine(({ texts = {} }) => Object.values(texts).join('').length <= longestTogether, {
    message: `Send at most ${longestTogether} characters at once`,
    path: ['texts'],
  })
  .meta({
    id: 'PlainEnglishRequest',
    examples: [{ texts: { plainSummary: 'Synthetic: the CIN plan is robust.' } }],
  });

export type PlainEnglishRequest = z.infer<typeof plainEnglishRequest>;

const count = z.int().min(0);

/** How much of each kind. */
export const languageCounts = z
  .strictObject({ acronyms: count, jargon: count, longSentences: count })
  .meta({ id: 'LanguageCounts', description: 'How many terms and sentences a family may not understand' });

const finding = z.strictObject({
  kind: z.enum(['acronym', 'jargon', 'longSentence']),
  from: count.meta({ description: 'Where it begins, in UTF-16 units' }),
  to: count.meta({ description: 'Where the text goes on after it' }),
  found: z.string(),
  why: z.string(),
  plain: z.string().meta({ description: 'What to write instead, or to do' }),
});

export const plainEnglishAdvice = z
  .strictObject({
    glossaryVersion: z.int().meta({ description: 'Version of the policy plainEnglish; 0 is the default' }),
    texts: z.array(
      z.strictObject({
        name: z.string().meta({ description: '`text` when only one was sent' }),
        counts: languageCounts,
        findings: z.array(finding),
      }),
    ),
  })
  .meta({ id: 'PlainEnglishAdvice', description: 'Advice, in the order of each text. It never blocks anything' });

export type PlainEnglishAdvice = z.infer<typeof plainEnglishAdvice>;
