import { z } from 'zod';
import { deadlineAnswer } from '../deadlines/deadline.schemas';
import { date, id, instant } from '../http/schemas';
import { stageSummary } from '../stages/stage.schemas';

export const asAtQuery = z.strictObject({
  at: z.union([instant, date]).meta({ description: 'A moment, or a day: what was known at its end in London' }),
});

export type AsAtQuery = z.output<typeof asAtQuery>;

const signature = z
  .strictObject({
    stageId: z.string(),
    step: z.string().meta({ example: 'signedOff', description: 'What was done on the way to a signature' }),
    by: id,
    grade: z.string().meta({ description: 'The grade that the person had then' }),
    deputisingFor: id.optional(),
    at: instant,
  })
  .meta({ id: 'SignatureAsAt' });

export const journeyAsAtAnswer = z
  .strictObject({
    journeyId: id,
    at: instant,
    status: z.string().meta({ description: '`unopened` while nothing had been written down' }),
    stages: z.array(stageSummary),
    deadlines: z
      .array(deadlineAnswer)
      .meta({ description: 'Running and stopped ones, late or not as it was known then' }),
    signatures: z.array(signature).meta({ description: 'Of texts, outcomes and a closure, as they were written down' }),
  })
  .meta({ id: 'JourneyAsAt' });

export type JourneyAsAtAnswer = z.infer<typeof journeyAsAtAnswer>;
