import { z } from 'zod';
import { complainants, complaintDelays, complaintStages, elementOutcomes, timeliness } from '#libs/quality';
import { date, id, instant } from '../http/schemas';
import { pageOf, pageQuery } from '../reading/paging';

const clock = {
  dueOn: date.meta({ description: 'By the first date; more time never moves it' }),
  extendedTo: date.optional(),
  timeliness: z.enum(timeliness).meta({
    description: 'By the first date, by a later one that was set before it had passed, or neither',
  }),
  workingDaysLate: z.int().meta({ description: 'After the first date' }),
  overdue: z.boolean().meta({ description: 'Goes on, and the date that counts now has passed' }),
};

const shown = {
  complaintId: id,
  complainant: complainants.schema,
  journeyId: id.optional(),
  givenName: z.string().optional(),
  familyName: z.string().optional(),
  teamId: z.string().optional(),
  officerId: id,
  madeOn: date,
  status: z.enum(['open', 'answered', 'withdrawn']),
  stage: z.enum(complaintStages),
  ...clock,
};

export const complaintList = pageOf(z.strictObject(shown).meta({ id: 'Complaint' })).meta({ id: 'ComplaintList' });
export type ComplaintList = z.infer<typeof complaintList>;
export type ComplaintLine = ComplaintList['items'][number];

export const complaintsQuery = pageQuery.extend({
  whose: z.enum(['mine', 'all']).default('all').meta({ description: '`mine`: those that you answer' }),
  state: z.enum(['open', 'overdue', 'ended']).default('open'),
  team: z.string().max(60).optional(),
});
export type ComplaintsQuery = z.output<typeof complaintsQuery>;

const stageShown = z
  .strictObject({
    stage: z.enum(complaintStages),
    startedOn: date,
    days: z.int().meta({ description: 'Working days, by the policy when it started' }),
    latest: date.optional().meta({ description: 'The latest date that may be set' }),
    ...clock,
    moreTime: z.array(z.strictObject({ until: date, reason: complaintDelays.schema, on: date, words: z.string() })),
    investigators: z.strictObject({ on: date, words: z.string() }).optional(),
    panelMetOn: date.optional(),
    answerClock: z.strictObject(clock).optional().meta({ description: 'Of the answer, once the panel has met' }),
    answer: z.strictObject({ on: date, outcomes: z.array(elementOutcomes.schema), words: z.string() }).optional(),
    stoppedOn: date.optional(),
  })
  .meta({ id: 'StageOfComplaint' });

export const complaintAnswer = z
  .strictObject({
    ...shown,
    recordedBy: id,
    recordedAt: instant,
    summary: z.string(),
    elements: z.array(z.string()),
    stages: z.array(stageShown),
    withdrawn: z.strictObject({ on: date, words: z.string() }).optional(),
    may: z
      .strictObject({
        nameInvestigators: z.boolean(),
        holdPanel: z.boolean(),
        giveMoreTime: z.boolean(),
        answer: z.boolean(),
        moveOn: z.boolean(),
        withdraw: z.boolean(),
        give: z.boolean(),
      })
      .meta({ description: 'What you may do now' }),
  })
  .meta({ id: 'ComplaintEntry' });
export type ComplaintAnswer = z.infer<typeof complaintAnswer>;

export const complaintTaken = z.strictObject({ complaintId: id }).meta({ id: 'TakenComplaint' });
export type ComplaintTaken = z.infer<typeof complaintTaken>;
