import { z } from 'zod';
import { complainants, complaintDelays, elementOutcomes } from '#libs/quality';
import { date, id } from '../http/schemas';
import { actionForm } from './audit.schemas';
import { words } from './words';

export const complaintForm = z
  .strictObject({
    complainant: complainants.schema.meta({ description: 'Who complained' }),
    madeOn: date.meta({ description: 'When it was made: the clock starts on that day' }),
    summary: words.meta({ description: 'Who complained, how, and what they want to happen' }),
    elements: z.array(words).min(1, 'Write what is complained of').max(20).meta({
      description: 'Each thing that is complained of: each has an outcome of its own',
    }),
    journeyId: id.optional().meta({ description: 'The child’s journey, where it is about one' }),
    officerId: id.optional().meta({ description: 'Who answers it; you, where you are a complaints officer' }),
  })
  .meta({
    id: 'ComplaintToRecord',
    examples: [
      { complainant: 'parent', madeOn: '2013-02-25', summary: 'Synthetic', elements: ['Synthetic: nobody rang back'] },
    ],
  });
export type ComplaintForm = z.output<typeof complaintForm>;

const on = date.meta({ description: 'The day on which it happened' });

/** What is done about a complaint. */
export const complaintActForm = z
  .discriminatedUnion('act', [
    z
      .strictObject({ act: z.literal('nameInvestigators'), on, words })
      .meta({ description: 'Stage 2: who investigates, and who the independent person is' }),
    z.strictObject({ act: z.literal('holdPanel'), on }).meta({ description: 'Stage 3: the review panel met' }),
    z
      .strictObject({ act: z.literal('giveMoreTime'), until: date, reason: complaintDelays.schema, words })
      .meta({ description: 'A later date, with the reason. It does not undo lateness' }),
    z
      .strictObject({
        act: z.literal('answer'),
        on,
        outcomes: z
          .array(elementOutcomes.schema)
          .min(1)
          .max(20)
          .meta({ description: 'Of each element, in their order' }),
        words,
        actions: z.array(actionForm).max(20).default([]),
      })
      .meta({ description: 'The answer was sent to whoever complained' }),
    z
      .strictObject({ act: z.literal('moveOn'), on })
      .meta({ description: 'Whoever complained asked for the next stage' }),
    z.strictObject({ act: z.literal('withdraw'), on, words }).meta({ description: 'Whoever complained took it back' }),
  ])
  .meta({ id: 'ComplaintAct', examples: [{ act: 'moveOn', on: '2013-03-11' }] });
export type ComplaintActForm = z.output<typeof complaintActForm>;

export const complaintOfficerForm = z.strictObject({ officerId: id }).meta({ id: 'ComplaintOfficer' });
export type ComplaintOfficerForm = z.output<typeof complaintOfficerForm>;
