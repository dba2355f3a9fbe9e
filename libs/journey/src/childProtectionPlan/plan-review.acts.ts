import { z } from 'zod';
import { agencies } from '../codes/agencies';
import { abuseCategories, participations } from '../codes/conference';
import { preProceedingsAnswers, seniorReviewOutcomes } from '../codes/protection';
import { date, id, narrative, team } from '../forms/fields';
import { type ActForm } from '../shared/acts';
import { reviewOutcomes } from './outcomes';

/** What a review conference decides, and what managers say about a plan that lasts long. */
export const planReviewActs = {
  decideReview: {
    path: 'decide-review',
    summary: 'The chair decides whether the plan goes on or ends, and what comes instead',
    action: 'chair',
    codes: z.strictObject({
      decision: z.enum(['continue', 'end']).meta({ description: 'The plan goes on, or ends' }),
      outcome: z.enum(reviewOutcomes).optional().meta({ description: 'What comes instead of the plan' }),
      childInNeedPlanWouldDo: z.boolean().optional().meta({ description: 'Could a robust child in need plan do?' }),
      preProceedings: preProceedingsAnswers.schema.optional(),
      category: abuseCategories.schema.optional(),
      reviewOn: date('When the plan is reviewed next, within six months').optional(),
      participation: participations.schema,
      dissent: z
        .array(agencies.schema)
        .max(agencies.codes.length)
        .meta({ description: 'Agencies that would have decided otherwise' }),
      firstMeetingOn: date('When the next plan’s first meeting is').optional(),
      acceptedBy: id('The lead professional who has accepted').optional(),
      agency: agencies.schema.optional(),
      teamId: team('The team that takes over').optional(),
      familyAgrees: z.boolean().optional().meta({ description: 'Whether the family agrees to early help' }),
    }),
    text: z.strictObject({
      reasons: narrative('Why, in words that the family understands'),
      dissent: narrative('Why these agencies disagree').optional(),
    }),
    hashes: { textHash: ['reasons'], dissentHash: ['dissent'] },
    context: ['freshId', 'openJourneys'],
    advised: { text: 'conference', forFamily: ['reasons'] },
    cites: '¶39, ¶51, ¶54, ¶59',
  },
  considerDrift: {
    path: 'consider-drift',
    summary: 'A manager answers the alarm at 15 or at 21 months',
    action: 'authorise',
    codes: z.strictObject({ alarm: z.enum(['first', 'second']).meta({ description: 'Which alarm' }) }),
    text: z.strictObject({ answer: narrative('What holds the plan up, and what is done about it') }),
    cites: '¶39, ¶51',
  },
  recordSeniorReview: {
    path: 'record-senior-review',
    summary: 'A senior manager reviews a plan that lasts long, and decides how it goes on',
    action: 'direct',
    codes: z.strictObject({ outcome: seniorReviewOutcomes.schema }),
    text: z.strictObject({ reasons: narrative('Why, and what must happen by when') }),
    cites: '¶3, ¶51',
  },
} as const satisfies Record<string, ActForm>;
