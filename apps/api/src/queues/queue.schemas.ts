import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
import { submissionAdvice } from '../plain-english/submission-advice.schema';
import { pageOf } from '../reading/paging';

const name = { givenName: z.string().optional(), familyName: z.string().optional() };

export const undecidedContact = z
  .object({
    contactId: id,
    enquiryId: id,
    channel: z.string(),
    sourceCode: z.string(),
    domesticAbuse: z.boolean(),
    status: z.string(),
    ...name,
    dateOfBirth: date.optional(),
    expectedDateOfBirth: date.optional(),
    personId: id.optional(),
    receivedAt: instant,
    dueOn: date.optional(),
    dueAt: instant.optional(),
    minutesLeft: z.int().optional().meta({ description: 'Negative once late' }),
  })
  .meta({ id: 'UndecidedContact' });

export const stageOfChild = {
  stageId: z.string(),
  kind: z.string(),
  n: z.int(),
  status: z.string(),
  journeyId: id.optional(),
  contactId: id.optional(),
  personId: id.optional(),
  ...name,
  teamId: z.string().optional(),
  workerId: id.optional(),
  workerName: z.string().optional(),
  workerEmployment: z.string().optional().meta({ description: '`permanent` or `agency`' }),
  openedAt: instant,
};

/** Not set where your own authority is enough. */
const standsInFor = {
  deputisingFor: id.optional().meta({ description: 'The absent manager whose authority you would use' }),
};

export const work = z
  .object({
    ...stageOfChild,
    rule: z.string().optional(),
    dueOn: date.optional(),
    dueAt: instant.optional(),
    extendedTo: date.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'Work', description: 'An unfinished stage with the clock that ends first' });

export const waitingSignOff = z
  .object({
    ...stageOfChild,
    ...standsInFor,
    wants: z.enum(['signOff', 'authorise', 'countersign']).meta({
      description: 'Sign a text, authorise an outcome or a closure, or countersign what another manager authorised',
    }),
    submission: z.int().meta({ description: '1 for the first text or outcome of the stage' }),
    textHash: z.string(),
    submittedBy: id,
    submittedByName: z.string().optional(),
    submittedAt: instant,
    advice: submissionAdvice.optional(),
    dueOn: date.optional(),
    dueAt: instant.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'WaitingSignOff' });

export const unallocatedStage = z
  .object({
    ...stageOfChild,
    ...standsInFor,
    rule: z.string().optional(),
    dueOn: date.optional(),
    dueAt: instant.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'UnallocatedStage', description: 'An open stage that nobody holds, with the clock that ends first' });

export const driftingPlan = z
  .object({
    ...stageOfChild,
    rules: z
      .array(z.string())
      .meta({ description: 'Clocks that have rung without an answer', example: ['plan-drift-first'] }),
    since: instant.meta({ description: 'When the first of them rang' }),
  })
  .meta({ id: 'DriftingPlan' });

export const runningDeadline = z
  .object({
    ...stageOfChild,
    ...standsInFor,
    deadlineId: id,
    rule: z.string(),
    dueOn: date,
    dueAt: instant,
    extendedTo: date.optional(),
    late: z.boolean(),
    milestones: z.array(z.string()).meta({ description: 'Steps of the ladder reached so far' }),
    reasonGiven: z.boolean(),
  })
  .meta({ id: 'RunningDeadline' });

export const undecidedContacts = pageOf(undecidedContact).meta({ id: 'UndecidedContactPage' });
export const workPage = pageOf(work).meta({ id: 'WorkPage' });
export const waitingSignOffs = pageOf(waitingSignOff).meta({ id: 'WaitingSignOffPage' });
export const unallocatedStages = pageOf(unallocatedStage).meta({ id: 'UnallocatedStagePage' });
export const runningDeadlines = pageOf(runningDeadline).meta({ id: 'RunningDeadlinePage' });

export type UndecidedContacts = z.infer<typeof undecidedContacts>;
export type WorkPage = z.infer<typeof workPage>;
export type WaitingSignOffs = z.infer<typeof waitingSignOffs>;
export type UnallocatedStages = z.infer<typeof unallocatedStages>;
export type RunningDeadlines = z.infer<typeof runningDeadlines>;
