import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';
import { stageOfChild } from './queue.schemas';

export const comingConference = z
  .object({
    ...stageOfChild,
    conference: z.enum(['initial', 'review']),
    step: z
      .enum(['requested', 'returned', 'toBook', 'booked', 'adjourned', 'held', 'decided'])
      .meta({ description: '`decided`: its record is not out yet' }),
    bookedFor: instant.optional().meta({ description: 'When it sits, or sat' }),
    chairId: id.optional(),
    chairName: z.string().optional(),
    rule: z.string().optional(),
    dueOn: date.optional(),
    dueAt: instant.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'ComingConference' });

export const comingConferences = pageOf(comingConference).meta({ id: 'ComingConferencePage' });

export type ComingConferences = z.infer<typeof comingConferences>;
