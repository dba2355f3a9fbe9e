import { z } from 'zod';
import { learningOutcomes, learningSources } from '#libs/quality';
import { date, id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';
import { words } from './words';

const theme = z.string().regex(/^[a-z][A-Za-z0-9]{1,39}$/, 'must be a short name of the policy');

export const learningForm = z
  .strictObject({
    source: learningSources.schema,
    sourceId: id.optional().meta({ description: 'The audit or the complaint that it comes from' }),
    theme: theme.optional().meta({ description: 'A code of the themes of the policy `quality`' }),
    learned: words.meta({ description: 'What was learned. Name nobody' }),
    change: words.meta({ description: 'Which practice changes' }),
    ownerId: id,
    recheckOn: date,
  })
  .refine(({ source, sourceId }) => source !== 'other' || sourceId === undefined, {
    path: ['sourceId'],
    message: 'Only an audit or a complaint is named',
  })
  .meta({
    id: 'LearningToRecord',
    examples: [
      {
        ...{ source: 'other', learned: 'Synthetic', change: 'Synthetic', recheckOn: '2013-06-03' },
        ownerId: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11',
      },
    ],
  });
export type LearningForm = z.output<typeof learningForm>;

export const learningRecheckForm = z
  .strictObject({
    outcome: learningOutcomes.schema,
    words: words.meta({ description: 'What was seen' }),
    recheckOn: date.optional().meta({ description: 'When it has not changed yet: when somebody looks once more' }),
  })
  .meta({ id: 'LearningRecheck', examples: [{ outcome: 'changed', words: 'Synthetic: three files were read' }] });
export type LearningRecheckForm = z.output<typeof learningRecheckForm>;

export const learningAnswer = z
  .strictObject({
    learningId: id,
    source: learningSources.schema,
    sourceId: id.optional().meta({ description: 'The audit or the complaint, where you may read it' }),
    theme: z.string().optional(),
    learned: z.string(),
    change: z.string(),
    ownerId: id,
    status: z.enum(['open', 'changed']),
    recheckOn: date,
    overdue: z.boolean().meta({ description: 'Nobody looked again in time' }),
    recordedBy: id,
    recordedAt: instant,
    recheckedAt: instant.optional(),
    recheckedBy: id.optional(),
    outcome: learningOutcomes.schema.optional(),
    recheckWords: z.string().optional(),
    may: z.strictObject({ recheck: z.boolean(), passOn: z.boolean() }).meta({ description: 'What you may do now' }),
  })
  .meta({ id: 'Learning' });
export type LearningAnswer = z.infer<typeof learningAnswer>;

export const learningList = pageOf(learningAnswer).meta({ id: 'LearningList' });
export type LearningList = z.infer<typeof learningList>;

export const learningQuery = pageQuery.extend({
  state: z.enum(['open', 'overdue', 'changed']).default('open'),
  theme: theme.optional(),
});
export type LearningQuery = z.output<typeof learningQuery>;
