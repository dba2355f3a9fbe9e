import { z } from 'zod';

const component = z.object({ status: z.enum(['up', 'down', 'degraded']) });

export const pingAnswer = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Ping' });

/** Only whether a part is there: why it is away may name machines. */
export const healthAnswer = z
  .object({
    status: z.enum(['ok', 'error', 'degraded', 'shutting_down']),
    details: z.record(z.enum(['postgresql', 'temporal']), component),
  })
  .meta({ id: 'Health' });

const ruleSet = z.strictObject({
  code: z.string().meta({ example: 'wt2010' }),
  title: z.string(),
  version: z.string().meta({ description: 'Names the contents: another rule, warning or ladder is another version' }),
  effectiveFrom: z.iso.date(),
  effectiveTo: z.iso.date().optional(),
});

const alarm = z.strictObject({
  raised: z.boolean(),
  because: z.enum(['openDeadlineBeyondHorizon', 'longestClockBeyondHorizon']).optional(),
  message: z.string().optional(),
  daysLeft: z.int().meta({ description: 'Calendar days from today to the last date of the calendar' }),
});

export const infoAnswer = z
  .strictObject({
    version: z.string(),
    build: z.string(),
    ruleSets: z.array(ruleSet),
    calendar: z.strictObject({ version: z.string(), from: z.iso.date(), to: z.iso.date(), alarm }),
  })
  .meta({ id: 'Info' });

export type InfoAnswer = z.infer<typeof infoAnswer>;
