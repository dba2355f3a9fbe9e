import { z } from 'zod';
import { primaryNeeds } from '../codes/needs';
import { contactOutcomeSet } from '../codes/outcomes';
import { reasonsNotTold, unlinkReasons, waysOfTelling } from '../codes/reasons';
import { services } from '../codes/services';
import { reasonsViewsNotAsked, viewAnswers } from '../codes/views';
import { levelsOfNeed } from '../contact/outcomes';
import { viewsMissing } from './contact-views';
import { id, narrative, team } from './fields';
import { described, form } from './form';

const screening = form({
  codes: {
    history: z
      .enum(['nothing', 'earlierContacts', 'closedCase', 'openCase'])
      .meta({ description: 'What the council’s own records showed' }),
    openServices: z.array(services.schema).max(14).meta({ description: 'Services that work with the family now' }),
    commonAssessment: z
      .enum(['none', 'open', 'closed', 'notKnown'])
      .meta({ description: 'Whether there is a common assessment (CAF)' }),
    siblings: z.enum(['none', 'considered', 'notKnown']).meta({ description: 'Brothers and sisters' }),
    household: z.enum(['confirmed', 'differs', 'notKnown']).meta({ description: 'Who lives in the home, checked' }),
  },
  people: {},
  text: { findings: narrative('What the checks showed') },
});

export const screeningForm = {
  ...screening,
  request: described(screening.request, 'Screening of a contact', {
    history: 'earlierContacts',
    openServices: ['healthVisiting'],
    commonAssessment: 'none',
    siblings: 'considered',
    household: 'confirmed',
    text: { findings: 'Synthetic: one earlier contact, a year ago; the health visitor knows the family.' },
  }),
};

const decision = form({
  codes: {
    outcome: contactOutcomeSet.schema,
    levelOfNeed: z
      .literal([...levelsOfNeed])
      .meta({ description: 'Level of need: 1 universal, 2 early help, 3 targeted, 4 acute' }),
    teamId: team('Team that receives the referral').optional(),
    primaryNeed: primaryNeeds.schema.optional(),
  },
  people: {},
  text: {
    rationale: narrative('Why this is the right answer'),
    riskFactors: narrative('What puts the child at risk'),
    protectiveFactors: narrative('What protects the child'),
    overrideReason: narrative('Why no assessment, although domestic abuse was reported repeatedly').optional(),
  },
});

const decisionRequest = decision.request.refine((it) => it.outcome !== 'referral' || it.teamId !== undefined, {
  message: 'Choose the team that receives the referral',
  path: ['teamId'],
});

/** `textHash` covers rationale, risk and protective factors; `overrideTextHash` covers the override's reason. */
export const decisionForm = {
  ...decision,
  request: described(decisionRequest, 'Decision on a contact', {
    outcome: 'referral',
    levelOfNeed: 3,
    teamId: 'assessment-east',
    primaryNeed: 'N1',
    text: {
      rationale: 'Synthetic: the school’s worry is specific, recent and grows.',
      riskFactors: 'Synthetic: hunger, fear at home.',
      protectiveFactors: 'Synthetic: a trusted teacher.',
    },
  }),
};

const informing = form({
  codes: {
    how: waysOfTelling.schema,
    reason: reasonsNotTold.schema.optional(),
    childsViews: viewAnswers.schema,
    childNotAskedReason: reasonsViewsNotAsked.schema.optional(),
    parentsViews: viewAnswers.schema,
    parentsNotAskedReason: reasonsViewsNotAsked.schema.optional(),
  },
  people: {},
  text: {
    told: narrative('What the referrer was told').optional(),
    views: narrative('What the child, the parents or carers said').optional(),
  },
});

const informingRequest = informing.request
  .refine((it) => it.how !== 'notPossible' || it.reason !== undefined, {
    message: 'Say why the referrer could not be told',
    path: ['reason'],
  })
  .superRefine((it, context) => {
    for (const { field, message } of viewsMissing(it)) context.addIssue({ code: 'custom', path: [...field], message });
  });

export const informingForm = {
  ...informing,
  request: described(informingRequest, 'What the referrer was told', {
    how: 'letter',
    childsViews: 'notAsked',
    childNotAskedReason: 'tooYoung',
    parentsViews: 'given',
    text: { told: 'Synthetic: an assessment has started.', views: 'Synthetic: the mother wants help.' },
  }),
};

/** A manager's reasons against a decision below the domestic-abuse baseline. */
const disagreement = form({ codes: {}, people: {}, text: { reasons: narrative('Why you disagree') } });

export const disagreementForm = {
  ...disagreement,
  request: described(disagreement.request, 'A manager disagrees', {
    text: { reasons: 'Synthetic: the second report in three months.' },
  }),
};

export const identifyRequest = described(
  z.strictObject({ personId: id('The person whom you recognise as this child') }),
  'Which known person the child is',
  { personId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001' },
);

export const unlinkRequest = described(z.strictObject({ reason: unlinkReasons.schema }), 'The link was wrong', {
  reason: 'anotherChild',
});
