import { z } from 'zod';
import { deadlineAnswer } from '../deadlines/deadline.schemas';
import { anyJson, id, instant, textHash } from '../http/schemas';
import { restrictedAs } from '../reading/restricted';
import { submissionAdvice } from '../plain-english/submission-advice.schema';

/** `<kind>-<n>`: the part of a stage's id that follows its journey's. */
export const stageParam = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}-[1-9]\d{0,3}$/, 'Send a stage such as initialAssessment-1')
  .meta({ example: 'initialAssessment-1' });

const summary = {
  stageId: z.string().meta({ example: '7f1a4c5e-2f57-4a4b-9a58-0f6d4e1f0c11/initialAssessment-1' }),
  stage: z.string().meta({ example: 'initialAssessment-1' }),
  kind: z.string(),
  n: z.int(),
  status: z.string(),
  teamId: z.string().optional(),
  workerId: id.optional(),
  openedAt: instant,
  finishedAt: instant.optional(),
  outcome: z.string().optional(),
};

export const stageSummary = z.strictObject(summary).meta({ id: 'StageSummary' });

export type StageSummary = z.infer<typeof stageSummary>;

export const stageAnswer = z
  .strictObject({
    ...summary,
    journeyId: id.optional(),
    ruleSet: z.string(),
    version: z.int(),
    restricted: restrictedAs.optional(),
    state: z.record(z.string(), anyJson).meta({ description: 'How far the stage has come: codes, ids and hashes' }),
    draft: z.strictObject({ version: z.int(), sha256: textHash, savedBy: id, savedAt: instant }).optional(),
    deadlines: z.array(deadlineAnswer),
  })
  .meta({ id: 'Stage' });

export type StageAnswer = z.infer<typeof stageAnswer>;

const signOffAnswer = z
  .strictObject({
    submission: z.int().meta({ description: '1 for the first' }),
    textHash,
    submittedBy: id,
    submittedAt: instant,
    advice: submissionAdvice.optional(),
    decision: z.string().optional().meta({ description: 'signedOff, returned or voided; absent while it waits' }),
    decidedBy: id.optional(),
    decidedGrade: z.string().optional(),
    deputisingFor: id.optional(),
    decidedAt: instant.optional(),
    reasonsHash: textHash.optional(),
  })
  .meta({ id: 'SignOff' });

export type SignOffAnswer = z.infer<typeof signOffAnswer>;

export const signOffList = z.strictObject({ items: z.array(signOffAnswer) }).meta({ id: 'SignOffList' });

export type SignOffList = z.infer<typeof signOffList>;

export const documentAnswer = z
  .strictObject({ sha256: textHash, kind: z.string(), body: anyJson, createdBy: id, createdAt: instant })
  .meta({ id: 'Document', description: 'A text that the record points to by its hash' });

export type DocumentAnswer = z.infer<typeof documentAnswer>;
