import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
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

const stageOfChild = {
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
  openedAt: instant,
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
    submission: z.int(),
    textHash: z.string(),
    submittedBy: id,
    submittedByName: z.string().optional(),
    submittedAt: instant,
    dueOn: date.optional(),
    dueAt: instant.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'WaitingSignOff' });

export const runningDeadline = z
  .object({
    ...stageOfChild,
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
export const runningDeadlines = pageOf(runningDeadline).meta({ id: 'RunningDeadlinePage' });

export type UndecidedContacts = z.infer<typeof undecidedContacts>;
export type WorkPage = z.infer<typeof workPage>;
export type WaitingSignOffs = z.infer<typeof waitingSignOffs>;
export type RunningDeadlines = z.infer<typeof runningDeadlines>;
