import { z } from 'zod';
import { policyNames } from '#libs/journey';
import { anyJson, date, instant, id } from '../http/schemas';

export const policyName = z.enum(policyNames);

const policy = {
  name: policyName,
  version: z.int().meta({ description: '0 while the council has never set it: the default' }),
  value: anyJson,
};

export const policyAnswer = z.strictObject(policy).meta({ id: 'Policy' });

export type PolicyAnswer = z.infer<typeof policyAnswer>;

export const policyList = z.strictObject({ items: z.array(policyAnswer) }).meta({ id: 'PolicyList' });

export type PolicyList = z.infer<typeof policyList>;

export const policyHistory = z
  .strictObject({
    items: z.array(z.strictObject({ ...policy, reason: z.string(), changedBy: id, changedAt: instant })),
  })
  .meta({ id: 'PolicyHistory' });

export type PolicyHistory = z.infer<typeof policyHistory>;

/** The value is checked against the policy's own schema, which its name chooses. */
export const policyForm = z.strictObject({ value: anyJson, reason: anyJson }).meta({
  id: 'PolicyForm',
  examples: [{ value: { threshold: 3, windowMonths: 12 }, reason: 'Synthetic: agreed by the board' }],
});

export type PolicyForm = z.infer<typeof policyForm>;

const trial = z.strictObject({
  changes: z
    .array(z.strictObject({ path: z.string(), from: anyJson.optional(), to: anyJson.optional() }))
    .meta({ description: 'What would be another, by where it stands in the value' }),
  moves: z
    .array(z.strictObject({ deadlineId: id, rule: z.string(), dueOn: date, wouldBeDueOn: date }))
    .meta({ description: 'Running clocks that would end on another day' }),
  note: z.string(),
});

export const policyChanged = z
  .strictObject({ name: policyName, version: z.int(), recorded: z.boolean(), trial: trial.optional() })
  .meta({ id: 'PolicyChanged', description: '`trial` only with dryRun, where the version is the present one' });

export type PolicyChanged = z.infer<typeof policyChanged>;
