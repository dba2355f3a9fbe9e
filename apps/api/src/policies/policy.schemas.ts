import { z } from 'zod';
import { policyNames } from '#libs/journey';
import { anyJson, instant, id } from '../http/schemas';

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

export const policyChanged = z.strictObject({ name: policyName, version: z.int() }).meta({ id: 'PolicyChanged' });

export type PolicyChanged = z.infer<typeof policyChanged>;
