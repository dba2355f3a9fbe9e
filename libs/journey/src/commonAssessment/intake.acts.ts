import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { consentAnswers, stepDownSources } from '../codes/early-help';
import { viewHolders } from '../codes/views';
import { id, narrative, team } from '../forms/fields';
import { type ActForm } from '../shared/acts';
import { acceptStepDownAct, declineStepDownAct } from '../shared/step-down.acts';

const family = (description: string) =>
  z.array(viewHolders.schema).min(1, 'Name at least one').max(viewHolders.codes.length).meta({ description });

export const riskConsidered = z
  .boolean()
  .meta({ description: 'The risk to the child without early help was thought of' });

/** Consent, who leads, and families that come down from social care. */
export const intakeActs = {
  seekConsent: {
    path: 'seek-consent',
    summary: 'Ask the family whether they want early help',
    action: 'record',
    codes: z.strictObject({ asked: family('Who was asked') }),
    cites: '¶47',
  },
  recordConsent: {
    path: 'record-consent',
    summary: 'What the family answered: given or refused',
    action: 'record',
    codes: z.strictObject({ answer: consentAnswers.schema, answeredBy: family('Who answered') }),
    text: z.strictObject({ scope: narrative('To what, and which agencies may know what; or why not') }),
    cites: '¶36, ¶47',
  },
  withdrawConsent: {
    path: 'withdraw-consent',
    summary: 'The family withdraws its consent: early help ends',
    action: 'record',
    codes: z.strictObject({ riskConsidered }),
    text: z.strictObject({ why: narrative('What the family said, and how the child is without early help') }),
    cites: '¶47',
  },
  nameLeadProfessional: {
    path: 'name-lead-professional',
    summary: 'Say who leads the team around the child',
    action: 'record',
    codes: z.strictObject({ leadProfessionalId: id('The lead professional'), agency: agencies.schema }),
    cites: '¶36',
  },
  receiveStepDown: {
    path: 'receive-step-down',
    summary: 'A family comes down from social care: ask a lead professional to take it over',
    action: 'record',
    codes: z.strictObject({
      from: stepDownSources.schema,
      teamId: team('The receiving team'),
      leadProfessionalId: id('The receiving lead professional'),
      agency: agencies.schema,
    }),
    text: z.strictObject({ reason: narrative('Why less help is enough now, and what must go on') }),
    cites: '¶36, ¶39',
  },
  acceptStepDown: acceptStepDownAct,
  declineStepDown: declineStepDownAct,
} as const satisfies Record<string, ActForm>;
