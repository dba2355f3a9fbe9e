import { z } from 'zod';
import { id, instant } from '../http/schemas';

const reason = z
  .string()
  .trim()
  .min(1, 'Say why')
  .max(2000)
  .meta({ description: 'Why, in words; kept with the record' });

const example = '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11';

export const reasonForm = z
  .strictObject({ reason })
  .meta({ id: 'Reason', examples: [{ reason: 'Synthetic: why this is done' }] });

export type ReasonForm = z.infer<typeof reasonForm>;

export const restrictionForm = z
  .strictObject({
    staffIds: z.array(id).max(50).default([]).meta({ description: 'Whoever restricts it keeps it, named or not' }),
    teamIds: z.array(z.string().min(1).max(100)).max(20).default([]),
    reason,
  })
  .meta({
    id: 'RestrictionForm',
    examples: [{ staffIds: [example], teamIds: [], reason: "Synthetic: a colleague's child" }],
  });

export type RestrictionForm = z.output<typeof restrictionForm>;

export const restrictionAnswer = z
  .strictObject({
    personId: id,
    restricted: z.boolean(),
    staffIds: z.array(id),
    teamIds: z.array(z.string()),
    since: instant.optional(),
    reason: z.string().optional(),
    excluded: z.array(z.strictObject({ staffId: id, since: instant, reason: z.string() })),
    opened: z
      .array(z.strictObject({ staffId: id, openedAt: instant, until: instant, reason: z.string() }))
      .meta({ description: 'Whoever had to open it, newest first' }),
  })
  .meta({ id: 'Restriction', description: 'Who may know of this record' });

export type RestrictionAnswer = z.infer<typeof restrictionAnswer>;

export const exclusionForm = z
  .strictObject({ staffId: id, reason })
  .meta({ id: 'ExclusionForm', examples: [{ staffId: example, reason: 'Synthetic: a relative' }] });

export type ExclusionForm = z.infer<typeof exclusionForm>;

export const openedAnswer = z.strictObject({ personId: id, until: instant }).meta({ id: 'OpenedRecord' });

export type OpenedAnswer = z.infer<typeof openedAnswer>;
