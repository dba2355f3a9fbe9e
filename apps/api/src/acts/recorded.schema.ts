import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

const deadlineSummary = z.strictObject({
  id,
  rule: z.string().meta({ example: 'contact-decision' }),
  dueOn: date.meta({ description: 'Last day on which it is on time' }),
  dueAt: instant.meta({ description: 'From this moment it is late' }),
  stoppedAt: instant.optional(),
});

const recorded = z.strictObject({
  commandId: id,
  stageId: z.string(),
  version: z.int().meta({ description: 'The stage after the act; also its ETag' }),
  recordedAt: instant,
  status: z.string(),
  journeyId: id.optional().meta({ description: 'The journey that the act opened or joined' }),
  deadlines: z.array(deadlineSummary),
});

/** The answer to an act on a stage. */
export const recordedAnswer = recorded.meta({ id: 'Recorded' });

const forAnother = z.strictObject({
  journeyId: id,
  stageId: z.string(),
  recorded: recordedAnswer.optional(),
  refused: z
    .strictObject({ code: z.string(), detail: z.string() })
    .optional()
    .meta({ description: 'Why it does not stand for this child' }),
});

/** The answer to an act that was recorded for several children at once. */
export const jointlyRecorded = recorded
  .extend({
    others: z
      .array(forAnother)
      .meta({ description: 'What became of it for each of the other children, in their order' }),
  })
  .meta({ id: 'JointlyRecorded' });
