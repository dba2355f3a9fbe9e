import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

const deadlineSummary = z.strictObject({
  id,
  rule: z.string().meta({ example: 'contact-decision' }),
  dueOn: date.meta({ description: 'Last day on which it is on time' }),
  dueAt: instant.meta({ description: 'From this moment it is late' }),
  stoppedAt: instant.optional(),
});

/** The answer to an act on a stage. */
export const recordedAnswer = z
  .strictObject({
    commandId: id,
    stageId: z.string(),
    version: z.int().meta({ description: 'The stage after the act; also its ETag' }),
    recordedAt: instant,
    status: z.string(),
    journeyId: id.optional().meta({ description: 'The journey that the act opened or joined' }),
    deadlines: z.array(deadlineSummary),
  })
  .meta({ id: 'Recorded' });
