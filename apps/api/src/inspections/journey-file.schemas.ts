import { z } from 'zod';
import { asAtQuery } from '../journeys/as-at.schemas';
import { date, id, instant } from '../http/schemas';

export const journeyFileQuery = z.strictObject({ at: asAtQuery.shape.at.optional() });
export type JourneyFileQuery = z.output<typeof journeyFileQuery>;

const knowing = z
  .strictObject({
    at: instant,
    writtenDownAt: instant.optional().meta({ description: 'When it was written down, where that was later' }),
    what: z.enum([
      ...(['started', 'warned', 'breached', 'escalated', 'told', 'mailed', 'read'] as const),
      ...(['extended', 'moved', 'stopped', 'explained'] as const),
    ]),
    of: z.string().optional().meta({ description: 'Of which of the others somebody was told' }),
    who: id.optional().meta({ description: 'Who did it, was told or read it; absent for the service itself' }),
    meant: z
      .array(z.string())
      .optional()
      .meta({ description: 'For whom the message was meant: codes', example: ['worker', 'teamManager'] }),
    reason: z.string().optional(),
    textHash: z.string().optional(),
    until: date.optional(),
  })
  .meta({
    id: 'Knowing',
    description: 'Who came to know something about a clock, or did something about it, and when',
  });

const clock = z.strictObject({
  deadlineId: id,
  stageId: z.string(),
  rule: z.string(),
  n: z.int(),
  ruleSet: z.string(),
  startedAt: instant,
  dueOn: date,
  dueAt: instant,
  extendedTo: date.optional(),
  extensionReason: z.string().optional(),
  stoppedAt: instant.optional(),
  late: z.boolean(),
  knew: z.array(knowing),
});

const text = z.strictObject({
  stageId: z.string(),
  sha256: z.string(),
  state: z
    .enum(['matches', 'altered', 'erased', 'locked', 'missing'])
    .meta({ description: '`matches`: its words have the hash that was signed' }),
  kind: z.string().optional(),
  writtenBy: id.optional(),
  steps: z.array(z.string()),
});

const chain = z.strictObject({
  streamId: id,
  of: z.enum(['journey', 'contact']),
  facts: z.int(),
  head: z.string().optional(),
  holds: z.boolean().meta({ description: 'Each fact has its hash and continues the one before' }),
  brokenAt: z.int().optional(),
});

const look = z.strictObject({
  at: instant,
  who: id.optional(),
  name: z.string().optional(),
  roles: z.array(z.string()),
  action: z.string(),
  page: z.string().optional(),
  allowed: z.boolean(),
});

export const journeyFile = z
  .strictObject({
    journeyId: id,
    personId: id,
    asAt: instant.meta({ description: 'Nothing that was written down later is in it' }),
    status: z.string(),
    clocks: z.array(clock),
    texts: z.array(text).meta({ description: 'Texts that were handed in, signed or sent back; without their words' }),
    chains: z.array(chain),
    looks: z.strictObject({ lines: z.array(look), more: z.boolean() }),
    staff: z.record(z.string(), z.string()).meta({ description: 'Names by staff id' }),
  })
  .meta({ id: 'JourneyFile' });
export type JourneyFile = z.infer<typeof journeyFile>;
