import { z } from 'zod';
import { childInNeedEndings, childInNeedReviewDecisions, reasonsChildAgreesAlone } from '../codes/child-in-need';
import { progressCodes } from '../codes/actions';
import { reasonsNotSeenAlone } from '../codes/child-seen';
import { reasonsNotSeenOnVisit } from '../codes/protection';
import { id, narrative } from '../forms/fields';
import { returnForm, signOffRequest } from '../forms/stage.forms';
import { actionPlanActs } from '../shared/action-plan.acts';
import { type Acts } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { familyGroupActs } from '../shared/family-group.acts';
import { agreedByField, stepDownActs } from '../shared/step-down.acts';
import { type PeoplesPlanCommand } from './plan.types';

/** How far each open action has come, as a meeting saw it. */
export const progressField = z
  .array(z.strictObject({ actionId: id('The action'), progress: progressCodes.schema }))
  .max(100)
  .meta({ description: 'How far each open action has come' });

/** What people do with a child in need plan. */
export const childInNeedActs: Acts<PeoplesPlanCommand['type']> = {
  allocate: allocateAct,
  ...actionPlanActs,
  agreePlan: {
    path: 'agree-plan',
    summary: 'The family agrees to the plan; a manager signs it then',
    action: 'plan',
    codes: z.strictObject({ agreedBy: agreedByField, childAloneReason: reasonsChildAgreesAlone.schema.optional() }),
    text: z.strictObject({
      agreement: narrative('What the family said to the plan'),
      contingency: narrative('What happens if it becomes worse'),
    }),
    advised: { text: 'plan', forFamily: ['contingency'] },
    cites: '¶3, ¶47',
  },
  signOff: {
    path: 'sign-off',
    summary: 'A manager signs the plan that the family agreed to',
    action: 'signOff',
    codes: signOffRequest,
    request: signOffRequest,
    cites: '¶47',
  },
  returnForChanges: {
    path: 'return',
    summary: 'A manager sends the plan back with reasons',
    action: 'return',
    codes: returnForm.codes,
    text: returnForm.text,
    hashes: { reasonsHash: ['reasons'] },
    request: returnForm.request,
  },
  recordVisit: {
    path: 'record-visit',
    summary: 'A visit: whether the child was seen, alone, and what the child said',
    action: 'visit',
    codes: z.strictObject({
      seen: z.boolean().meta({ description: 'Whether the child was seen' }),
      notSeenReason: reasonsNotSeenOnVisit.schema.optional(),
      seenAlone: z.boolean().meta({ description: 'Whether the child was seen alone' }),
      notSeenAloneReason: reasonsNotSeenAlone.schema.optional(),
    }),
    text: z.strictObject({
      account: narrative('What was seen and spoken of'),
      voice: narrative('What the child said or showed').optional(),
    }),
    hashes: { textHash: ['account'], voiceHash: ['voice'] },
    context: ['bornOn'],
    cites: '¶31, ¶49, ¶57',
  },
  review: {
    path: 'review',
    summary: 'Review the plan with the family and the agencies',
    action: 'review',
    codes: z.strictObject({
      attendance: attendanceField,
      progress: progressField,
      decision: childInNeedReviewDecisions.schema,
    }),
    text: z.strictObject({
      changed: narrative('What has changed for the child since the last review'),
      reasons: narrative('Why the review decides so'),
    }),
    joint: true,
    cites: '¶3, ¶47',
  },
  ...familyGroupActs,
  ...stepDownActs,
  stepDown: {
    path: 'step-down',
    summary: 'End the plan: early help takes over',
    action: 'authorise',
    codes: z.strictObject({}),
    text: z.strictObject({ summary: narrative('What was done, what changed, and what goes on') }),
    context: ['freshId', 'openJourneys'],
    cites: '¶36, ¶39',
  },
  end: {
    path: 'end',
    summary: 'End the plan',
    action: 'authorise',
    codes: z.strictObject({
      outcome: childInNeedEndings.schema,
      riskConsidered: z.boolean().meta({ description: 'The risk to the child without the plan was thought of' }),
    }),
    text: z.strictObject({ summary: narrative('What was done, what changed, and why the plan ends') }),
    context: ['bornOn'],
    cites: '¶36, ¶49',
  },
  recordViews: recordViewsAct,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
