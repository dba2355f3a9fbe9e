import { z } from 'zod';
import { decisionForm, longestText } from '#libs/journey';
import { anyJson, id, instant, textHash } from '../http/schemas';

const saved = { version: z.int(), sha256: textHash, savedBy: id, savedAt: instant };

export const draftAnswer = z
  .strictObject({ stageId: z.string(), ...saved, body: z.record(z.string(), anyJson) })
  .meta({ id: 'Draft' });

export type DraftAnswer = z.infer<typeof draftAnswer>;

export const draftSaved = z
  .strictObject({
    stageId: z.string(),
    ...saved,
    submission: z.enum(['none', 'voided', 'toBeVoided']).meta({
      description:
        'What became of a submission that waited for sign-off. toBeVoided: Temporal is away; the text is saved, and the old one can no longer be signed',
    }),
  })
  .meta({ id: 'DraftSaved' });

export type DraftSaved = z.infer<typeof draftSaved>;

export const draftVersions = z.strictObject({ items: z.array(z.strictObject(saved)) }).meta({ id: 'DraftVersions' });

export type DraftVersions = z.infer<typeof draftVersions>;

/** What the store takes; which fields there are is checked at each stage's own address. */
export type DraftBody = Record<string, unknown>;

const unfinished = z.string().max(longestText, `Write at most ${longestText} characters`);

/** A decision while it is being written: everything may be missing. */
export const decisionDraft = z
  .strictObject({
    ...decisionForm.codes.partial().shape,
    text: z.strictObject({
      rationale: unfinished.optional(),
      riskFactors: unfinished.optional(),
      protectiveFactors: unfinished.optional(),
      overrideReason: unfinished.optional(),
    }),
  })
  .partial()
  .meta({ id: 'DecisionDraft' });

export type DecisionDraft = z.infer<typeof decisionDraft>;

export const versionParam = z.coerce.number('Send the number of a version').int().min(1).max(999_999_999);
