import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

const kept = z
  .enum(['legalHold', 'workOpen'])
  .optional()
  .meta({ description: 'Why it stays although its day has come' });

const names = { givenName: z.string().optional(), familyName: z.string().optional() };

export const retentionQuery = z.strictObject({
  by: date.optional().meta({ description: 'Due by this day; today when left out' }),
});

export type RetentionQuery = z.infer<typeof retentionQuery>;

export const retentionAnswer = z
  .strictObject({
    by: date,
    people: z.array(
      z.strictObject({
        personId: id,
        ...names,
        dueOn: date.optional(),
        rule: z.enum(['untilAge', 'closedYears', 'contactYears', 'unknown']),
        kept,
      }),
    ),
    contacts: z
      .array(z.strictObject({ contactId: id, ...names, dueOn: date, kept }))
      .meta({ description: 'That nobody linked to a child' }),
    holds: z
      .array(
        z.strictObject({
          personId: id,
          ...names,
          since: instant,
          placedBy: id,
        }),
      )
      .meta({ description: 'Legal holds that stand, the oldest first' }),
  })
  .meta({
    id: 'Retention',
    description: 'Whose records are due to be destroyed, and which are held. At most 200 of each',
  });

export type RetentionAnswer = z.infer<typeof retentionAnswer>;
