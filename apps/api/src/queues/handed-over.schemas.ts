import { z } from 'zod';
import { date, id, instant } from '../http/schemas';
import { pageOf } from '../reading/paging';
import { stageOfChild } from './queue.schemas';

export const handedOverStage = z
  .object({
    ...stageOfChild,
    handedOverAt: instant,
    handedOverBy: id.optional(),
    handedOverByName: z.string().optional(),
    childSafe: z.boolean().meta({ description: 'Whether the child is safe until the day team takes over' }),
    rule: z.string().optional(),
    dueOn: date.optional(),
    dueAt: instant.optional(),
    late: z.boolean(),
  })
  .meta({ id: 'HandedOverStage', description: 'With the clock that ends first: it runs on' });

export const handedOverStages = pageOf(handedOverStage).meta({ id: 'HandedOverStagePage' });

export type HandedOverStages = z.infer<typeof handedOverStages>;
