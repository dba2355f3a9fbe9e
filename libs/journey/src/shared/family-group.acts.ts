import { z } from 'zod';
import { familyGroupAnswers } from '../codes/child-in-need';
import { narrative } from '../forms/fields';
import { type ActForm } from './acts';

/** A family group conference. Spread them into a stage's acts. */
export const familyGroupActs = {
  offerFamilyGroupConference: {
    path: 'offer-family-group-conference',
    summary: 'A family group conference was offered, or why not',
    action: 'record',
    codes: z.strictObject({ answer: familyGroupAnswers.schema }),
    text: z.strictObject({ words: narrative('What the family said, or why it is not offered').optional() }),
    cites: '¶30',
  },
  holdFamilyGroupConference: {
    path: 'hold-family-group-conference',
    summary: 'A family group conference was held, and what the family plans',
    action: 'record',
    codes: z.strictObject({ childTookPart: z.boolean().meta({ description: 'Whether the child took part' }) }),
    text: z.strictObject({ familyPlan: narrative('The family’s own plan') }),
    cites: '¶30',
  },
} as const satisfies Record<string, ActForm>;
