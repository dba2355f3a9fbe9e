import { z } from 'zod';
import { date, id, instant } from '../http/schemas';

export const proclaimedDays = z
  .strictObject({
    items: z.array(
      z.strictObject({
        date,
        reason: z.string(),
        addedBy: id,
        addedAt: instant,
        withdrawn: z
          .strictObject({ reason: z.string(), by: id, at: instant })
          .optional()
          .meta({ description: 'It was taken back, and counts no longer' }),
      }),
    ),
  })
  .meta({ id: 'ProclaimedDays' });

export type ProclaimedDays = z.infer<typeof proclaimedDays>;

export const proclamationForm = z
  .strictObject({ date, reason: z.string().trim().min(1).max(200) })
  .meta({ id: 'ProclamationForm', examples: [{ date: '2026-06-15', reason: 'Synthetic: a national holiday' }] });

export const withdrawalForm = z
  .strictObject({ reason: z.string().trim().min(1).max(200) })
  .meta({ id: 'WithdrawalForm', examples: [{ reason: 'Synthetic: the holiday was called off' }] });

export type WithdrawalForm = z.infer<typeof withdrawalForm>;

export type ProclamationForm = z.infer<typeof proclamationForm>;

export const dryRunQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'Only say which running clocks would move; nothing is recorded' }),
});

export type DryRunQuery = z.output<typeof dryRunQuery>;

export const proclamationAnswer = z
  .strictObject({
    date,
    recorded: z.boolean(),
    moves: z
      .array(
        z.strictObject({
          ...{ deadlineId: id, rule: z.string(), dueOn: date, wouldBeDueOn: date },
          ...{ late: z.boolean(), wouldBeLate: z.boolean() },
        }),
      )
      .optional()
      .meta({
        description:
          'Only with dryRun. Running clocks whose date would be another, and whether they are late at this moment by either. They are worked out again by their stages',
      }),
  })
  .meta({ id: 'Proclamation' });

export type ProclamationAnswer = z.infer<typeof proclamationAnswer>;

export type Moves = NonNullable<ProclamationAnswer['moves']>;
