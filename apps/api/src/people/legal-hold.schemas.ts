import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

export const legalHoldAnswer = z
  .strictObject({
    personId: id,
    held: z.boolean().meta({ description: 'While true, nothing of the record is destroyed' }),
    since: instant.optional(),
    reason: z.string().optional(),
    dueOn: date
      .optional()
      .meta({ description: 'From this day on the record is due to be destroyed; absent while a journey is open' }),
    erasedAt: instant.optional().meta({ description: 'When its texts and details were destroyed' }),
  })
  .meta({ id: 'LegalHold', description: 'How long this record stays' });

export type LegalHoldAnswer = z.infer<typeof legalHoldAnswer>;
