import { z } from 'zod';

const at = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as HH:mm');
const tell = z.enum(['worker', 'teamManager', 'headOfService']);
const hours = z
  .int()
  .min(1)
  .max(24 * 365);

const warning = z.union([
  z.strictObject({ workingDaysBefore: z.int().min(0).max(250), at }),
  z.strictObject({ hoursBefore: hours }),
]);

const ladderStep = z.union([
  z.strictObject({ workingDaysAfter: z.int().min(1).max(250), at, tell }),
  z.strictObject({ hoursAfter: hours, tell }),
]);

const localTimescale = z.strictObject({
  amount: z.int().min(1).max(1000).optional(),
  unit: z.enum(['workingDays', 'calendarDays', 'weeks', 'months', 'hours']).optional(),
  warnAt: z.array(warning).optional(),
  ladder: z.array(ladderStep).optional(),
  longest: z
    .strictObject({ amount: z.int().min(1).max(1000), unit: z.enum(['calendarDays', 'weeks', 'months']) })
    .optional(),
});

/** What a council chooses, by rule id. */
export const localTimescalesSchema = z.record(z.string(), localTimescale);

export type LocalTimescale = z.infer<typeof localTimescale>;
export type LocalTimescales = z.infer<typeof localTimescalesSchema>;
