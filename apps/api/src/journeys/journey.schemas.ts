import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';
import { restrictedAs } from '../reading/restricted';
import { stageSummary } from '../stages/stage.schemas';
import { deadlineAnswer } from '../deadlines/deadline.schemas';

const summary = {
  id,
  personId: id,
  contactId: id,
  ruleSet: z.string().meta({ example: 'wt2010', description: 'Pinned at the date of referral' }),
  referralAt: instant,
  isReReferral: z.boolean().meta({ description: 'Within 12 months of an earlier referral of the same child' }),
  status: z.string(),
  teamId: z.string().optional(),
  awaiting: z.string().optional().meta({ description: 'The next step that a manager must arrange' }),
  closedAt: instant.optional(),
  closureReason: z.string().optional(),
};

export const journeySummary = z.strictObject(summary).meta({ id: 'JourneySummary' });

export type JourneySummary = z.infer<typeof journeySummary>;

const interpreter = z
  .strictObject({
    needed: z.boolean(),
    step: z.string().meta({ description: 'needed, notNeeded, booked, came or failed: the newest' }),
    at: instant,
    booked: z.boolean(),
    bookedFor: date.optional(),
    came: z.int(),
    failed: z.int(),
  })
  .meta({ id: 'InterpreterStanding', description: 'Absent while nobody has said whether one is needed' });

const risk = z
  .strictObject({ flag: z.string().meta({ description: 'Code of a risk' }), since: instant })
  .meta({ id: 'StandingRisk', description: 'A risk that somebody flagged and nobody has ended' });

const order = z
  .strictObject({ n: z.int(), order: z.string().meta({ description: 'Code of an order or power' }), madeAt: instant })
  .meta({ id: 'OrderInForce', description: 'An order or a power that holds the child in safety now' });

const holder = z
  .strictObject({
    id,
    name: z.string(),
    employment: z.string().meta({ description: '`permanent` or `agency`' }),
    newlyQualified: z.boolean(),
  })
  .meta({ id: 'Holder' });

export const journeyAnswer = z
  .strictObject({
    ...summary,
    workerId: id.optional(),
    version: z.int(),
    restricted: restrictedAs.optional(),
    interpreter: interpreter.optional(),
    risks: z.array(risk).optional().meta({ description: 'Absent while nobody has flagged a risk' }),
    orders: z.array(order).optional().meta({ description: 'Absent while none is in force' }),
    holders: z.array(holder).meta({ description: 'Whoever holds the journey or one of its stages' }),
    stages: z.array(stageSummary),
    deadlines: z.array(deadlineAnswer),
  })
  .meta({ id: 'Journey' });

export type JourneyAnswer = z.infer<typeof journeyAnswer>;

const possibleAct = z
  .strictObject({
    act: z.string().meta({ example: 'record-visit', description: "Last part of the act's address" }),
    refused: z
      .string()
      .optional()
      .meta({ description: 'Code of the rule that stands against it now, whatever is sent' }),
    because: z.string().optional().meta({ description: 'The same in plain words' }),
  })
  .meta({ id: 'PossibleAct' });

const acts = z
  .array(possibleAct)
  .meta({ description: 'Acts that you may ever do here: those that are possible now, and why the others are not' });

export const possibleActsAnswer = z.strictObject({ acts }).meta({ id: 'PossibleActs' });

export type PossibleActsAnswer = z.infer<typeof possibleActsAnswer>;

export const nextStepsAnswer = z
  .strictObject({
    acts,
    status: z.string(),
    awaiting: z.string().optional().meta({ description: 'The step that waits first, or managerDecision' }),
    closureProposed: z.string().optional().meta({ description: 'Reason of a closure that waits for a manager' }),
    wanted: z
      .array(z.strictObject({ step: z.string(), startsAt: instant.optional() }))
      .meta({ description: 'What the map wants next' }),
    open: z.array(z.strictObject({ kind: z.string(), n: z.int(), startsAt: instant })),
    mayOpen: z
      .array(z.strictObject({ kind: z.string(), refused: z.string().optional() }))
      .meta({ description: 'What people open, and the code of what stands against it now, for you' }),
  })
  .meta({ id: 'NextSteps' });

export type NextStepsAnswer = z.infer<typeof nextStepsAnswer>;

export const chronologyEntry = z
  .object({
    position: z.string().meta({ description: 'Place in the ledger' }),
    streamId: id,
    stageId: z.string().optional(),
    type: z.string().meta({ example: 'initialAssessment.submitted' }),
    payload: z.record(z.string(), z.unknown()).meta({ description: 'Ids, codes, instants and hashes' }),
    occurredAt: instant.meta({ description: 'When it happened in the world' }),
    recordedAt: instant.meta({ description: 'When it was written down' }),
    actorId: id,
    actorName: z.string().optional(),
  })
  .meta({ id: 'ChronologyEntry' });

export const chronologyAnswer = pageOf(chronologyEntry).meta({
  id: 'Chronology',
  description: 'All that happened to or for the child, in the order in which it happened',
});

export type ChronologyAnswer = z.infer<typeof chronologyAnswer>;
