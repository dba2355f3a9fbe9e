import { z } from 'zod';
import { planEndings, protectiveOrders } from '../codes/protection';
import { narrative } from '../forms/fields';
import { type ActForm } from '../shared/acts';

/** Orders that take a child to safety, a birth, and what ends a plan without a review conference. */
export const planEndingActs = {
  recordOrder: {
    path: 'record-order',
    summary: 'An emergency protection order, or police powers of protection',
    action: 'record',
    codes: z.strictObject({ order: protectiveOrders.schema }),
  },
  endOrder: {
    path: 'end-order',
    summary: 'The order or the power has ended',
    action: 'record',
    codes: z.strictObject({ n: z.int().min(1).max(1000).meta({ description: 'Which of the plan’s orders' }) }),
  },
  noteBirth: {
    path: 'note-birth',
    summary: 'One has heard of the birth: the plan from before birth is reviewed soon',
    action: 'record',
    codes: z.strictObject({}),
  },
  endPlan: {
    path: 'end-plan',
    summary:
      'The plan ends without a review conference: death, the eighteenth birthday, or another council’s acceptance',
    action: 'authorise',
    codes: z.strictObject({ reason: planEndings.schema }),
    text: z.strictObject({ account: narrative('What happened, and who was told').optional() }),
    context: ['bornOn'],
  },
} as const satisfies Record<string, ActForm>;
