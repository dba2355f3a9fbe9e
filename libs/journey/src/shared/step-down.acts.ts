import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { viewHolders } from '../codes/views';
import { date, id, narrative, team } from '../forms/fields';
import { type ActForm } from './acts';

const cites = '¶36, ¶39';

/** Those of the family who say yes. */
export const agreedByField = z
  .array(viewHolders.schema)
  .max(viewHolders.codes.length)
  .meta({ description: 'Who of the family agrees' });

export const acceptStepDownAct = {
  path: 'accept-step-down',
  summary: 'The receiving lead professional accepts, and says when the first meeting is',
  action: 'contribute',
  codes: z.strictObject({ firstMeetingOn: date('When the receiving team first meets the family') }),
  text: z.strictObject({ words: narrative('What the receiver said, if somebody else writes it down').optional() }),
  cites,
} as const satisfies ActForm;

export const declineStepDownAct = {
  path: 'decline-step-down',
  summary: 'The receiving lead professional does not take the family over, and why',
  action: 'contribute',
  codes: z.strictObject({}),
  text: z.strictObject({ why: narrative('Why not') }),
  cites,
} as const satisfies ActForm;

/** Down to a lower level of help. Spread them into a stage's acts. */
export const stepDownActs = {
  offerStepDown: {
    path: 'offer-step-down',
    summary: 'Ask a lead professional to take the family over',
    action: 'record',
    codes: z.strictObject({
      teamId: team('The receiving team'),
      leadProfessionalId: id('The receiving lead professional'),
      agency: agencies.schema,
    }),
    text: z.strictObject({ reason: narrative('Why less help is enough now, and what must go on') }),
    cites,
  },
  acceptStepDown: acceptStepDownAct,
  declineStepDown: declineStepDownAct,
  agreeStepDown: {
    path: 'agree-step-down',
    summary: 'The family agrees to the step down',
    action: 'record',
    codes: z.strictObject({ agreedBy: agreedByField }),
    text: z.strictObject({ words: narrative('What the family said').optional() }),
    cites,
  },
} as const satisfies Record<string, ActForm>;
