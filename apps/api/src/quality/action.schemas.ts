import { z } from 'zod';
import { recheckOutcomes } from '#libs/quality';
import { date, id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';
import { words } from './words';

export const actionAnswer = z
  .strictObject({
    actionId: id,
    sourceKind: z.enum(['audit', 'complaint']),
    sourceId: id.optional().meta({ description: 'The audit or the complaint, where you may read it' }),
    journeyId: id.optional(),
    teamId: z.string().optional(),
    ownerId: id,
    status: z.enum(['open', 'done', 'rechecked']),
    dueOn: date,
    recheckOn: date,
    overdue: z.boolean().meta({ description: 'Not done in time, or not looked at again in time' }),
    raisedAt: instant,
    found: z.string(),
    action: z.string(),
    doneAt: instant.optional(),
    doneWords: z.string().optional(),
    recheckedAt: instant.optional(),
    recheckedBy: id.optional(),
    outcome: z.enum(recheckOutcomes).optional().meta({ description: 'Of the last time that somebody looked again' }),
    recheckWords: z.string().optional(),
    may: z
      .strictObject({ complete: z.boolean(), recheck: z.boolean(), passOn: z.boolean() })
      .meta({ description: 'What you may do now' }),
  })
  .meta({ id: 'QualityAction' });
export type ActionAnswer = z.infer<typeof actionAnswer>;

export const actionList = pageOf(actionAnswer).meta({ id: 'QualityActionList' });
export type ActionList = z.infer<typeof actionList>;

export const actionsQuery = pageQuery.extend({
  whose: z.enum(['mine', 'all']).default('mine').meta({ description: '`all`: every action that you may read' }),
  state: z
    .enum(['going', 'overdue', 'ended'])
    .default('going')
    .meta({ description: '`going`: open, or to be looked at again' }),
  source: id.optional().meta({ description: 'Of this audit or complaint' }),
  team: z.string().max(60).optional(),
});
export type ActionsQuery = z.output<typeof actionsQuery>;

export const completionForm = z
  .strictObject({ words: words.meta({ description: 'What was done' }) })
  .meta({ id: 'ActionDone', examples: [{ words: 'Synthetic: the chronology was brought up to date' }] });
export type CompletionForm = z.output<typeof completionForm>;

export const recheckForm = z
  .strictObject({
    outcome: z.enum(recheckOutcomes),
    words: words.meta({ description: 'What was seen' }),
    dueOn: date.optional().meta({ description: 'When it has not improved yet: until when it is done' }),
    recheckOn: date.optional().meta({ description: 'And when somebody looks once more' }),
  })
  .meta({ id: 'ActionRecheck', examples: [{ outcome: 'improved', words: 'Synthetic: three files were read again' }] });
export type RecheckForm = z.output<typeof recheckForm>;

export const newOwnerForm = z
  .strictObject({ ownerId: id })
  .meta({ id: 'NewOwner', examples: [{ ownerId: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11' }] });
export type NewOwnerForm = z.output<typeof newOwnerForm>;
