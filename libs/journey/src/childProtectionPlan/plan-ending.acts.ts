import { z } from 'zod';
import { planEndings } from '../codes/protection';
import { narrative } from '../forms/fields';
import { type ActForm } from '../shared/acts';
import { protectiveOrderActs } from '../shared/protective-orders.acts';

/** Orders that take a child to safety, a birth, and what ends a plan without a review conference. */
export const planEndingActs = {
  ...protectiveOrderActs,
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
