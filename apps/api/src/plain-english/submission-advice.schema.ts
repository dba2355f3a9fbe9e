import { z } from 'zod';
import { languageCounts } from './plain-english.schemas';

/** What the service had to say of a text when it was handed in. */
export const submissionAdvice = z
  .strictObject({
    language: z
      .strictObject({
        glossaryVersion: z.int().meta({ description: 'Version of the policy plainEnglish; 0 is the default' }),
        text: languageCounts,
        forFamily: languageCounts
          .optional()
          .meta({ description: 'Of those, in what is written for the family to read' }),
      })
      .optional()
      .meta({ description: 'Absent where the council has such texts unchecked' }),
    interpreterMissing: z
      .literal(true)
      .optional()
      .meta({ description: 'The family needs an interpreter, and none is booked and none has come' }),
  })
  .meta({ id: 'SubmissionAdvice', description: 'Counts as the text was handed in: advice, never a block' });
