import { z } from 'zod';
import { disagreementForm, identifyRequest } from '#libs/journey';

export const personForm = z.union([identifyRequest, z.strictObject({ new: z.literal(true) })]).meta({
  id: 'PersonForm',
  description: 'A known person, or `{ "new": true }`: the child is entered as described in the contact',
});

export type PersonForm = z.infer<typeof personForm>;

export const agreementForm = z
  .discriminatedUnion('agree', [
    z.strictObject({ agree: z.literal(true) }),
    z.strictObject({ agree: z.literal(false), text: disagreementForm.text }),
  ])
  .meta({
    id: 'AgreementForm',
    examples: [{ agree: false, text: { reasons: 'Synthetic: the second report in three months.' } }],
  });

export type AgreementForm = z.infer<typeof agreementForm>;
