import { z } from 'zod';
import { learningOutcomes, learningSources } from '#libs/quality';
import { WebForm } from '../../forms/web-form';
import { askedWords } from '../asked-words';
import { type Themes } from './learning.view';

export interface Added {
  source?: string;
  theme?: { code: string };
  learned: string;
  change: string;
  owner: string;
  recheckOn: string;
}

/** `asksSource`: not where it is written down from the page of an audit or a complaint. */
export function addForm(themes: Themes, asksSource: boolean): WebForm<Added> {
  const [first, ...others] = themes.map(({ code, title }) =>
    z.strictObject({ code: z.literal(code) }).meta({ description: title }),
  );
  const schema = z.strictObject({
    ...(asksSource ? { source: learningSources.schema } : {}),
    ...(first ? { theme: z.discriminatedUnion('code', [first, ...others]).optional() } : {}),
    learned: askedWords(),
    change: askedWords(),
    owner: z.string('Say who sees to it').min(1, 'Say who sees to it'),
    recheckOn: z.iso.date('Write a date'),
  });
  return new WebForm<Added>(schema as unknown as z.ZodType<Added>, {
    theme: { label: 'Theme', hint: 'Leave it empty where none fits' },
    learned: { label: 'What was learned', rows: 4 },
    change: { label: 'Which practice changes', rows: 4 },
    owner: { label: 'Who sees to it' },
    recheckOn: { label: 'When somebody else looks whether practice has changed' },
  });
}

const recheckSchema = z.strictObject({
  outcome: learningOutcomes.schema,
  words: askedWords(),
  recheckOn: z.iso.date('Write a date').optional(),
});
export type Rechecked = z.output<typeof recheckSchema>;

export const recheckForm = new WebForm<Rechecked>(recheckSchema, {
  words: { label: 'What you saw', rows: 5 },
  recheckOn: { label: 'If not yet: when somebody looks once more' },
});
