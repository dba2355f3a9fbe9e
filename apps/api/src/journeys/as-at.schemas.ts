import { z } from 'zod';
import { deadlineAnswer } from '../deadlines/deadline.schemas';
import { date, id, instant } from '../http/schemas';
import { stageSummary } from '../stages/stage.schemas';

export const asAtQuery = z.strictObject({
  at: z.union([instant, date]).meta({ description: 'A moment, or a day: what was known at its end in London' }),
});

export type AsAtQuery = z.output<typeof asAtQuery>;

export const journeyAsAtAnswer = z
  .strictObject({
    journeyId: id,
    at: instant,
    status: z.string().meta({ description: '`unopened` while nothing had been written down' }),
    stages: z.array(stageSummary),
    deadlines: z
      .array(deadlineAnswer)
      .meta({ description: 'Running and stopped ones, late or not as it was known then' }),
  })
  .meta({ id: 'JourneyAsAt' });

export type JourneyAsAtAnswer = z.infer<typeof journeyAsAtAnswer>;
