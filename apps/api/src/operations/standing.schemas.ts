import { z } from 'zod';
import { instant } from '../http/schemas';

const count = z.int().min(0);

const failingStage = z.strictObject({
  stageId: z.string(),
  kind: z.string(),
  since: instant.meta({ description: 'When the task that fails was scheduled first' }),
  attempts: count,
});

export const standingAnswer = z
  .strictObject({
    at: instant,
    temporal: z.enum(['up', 'away']),
    workers: count.meta({ description: 'Processes that asked for work on stages within a minute and a half' }),
    failing: z.array(failingStage).meta({ description: 'Stages that stand still at a bug, at most 20' }),
    moreFailing: z.boolean(),
    outbox: z.strictObject({ unrelayed: count, waiting: count, failed: count, oldestSeconds: count }),
    silentDeadlines: count.meta({ description: 'More than five minutes past, and nobody was told' }),
    ledgerSignedAt: instant.optional(),
  })
  .meta({ id: 'Standing' });

export type StandingAnswer = z.infer<typeof standingAnswer>;
