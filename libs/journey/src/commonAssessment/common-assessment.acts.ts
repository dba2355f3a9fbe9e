import { z } from 'zod';
import { progressCodes } from '../codes/actions';
import { earlyHelpEndings, earlyHelpReviewDecisions, stepUpConcerns } from '../codes/early-help';
import { id, narrative } from '../forms/fields';
import { actionPlanActs } from '../shared/action-plan.acts';
import { type Acts } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { assessingActs } from './assessing.acts';
import { type CommonAssessmentCommand } from './common-assessment.types';
import { intakeActs, riskConsidered } from './intake.acts';

const progress = z
  .array(z.strictObject({ actionId: id('The action'), progress: progressCodes.schema }))
  .max(100)
  .meta({ description: 'How far each open action has come' });

/** What people do with early help. */
export const commonAssessmentActs: Acts<CommonAssessmentCommand['type']> = {
  allocate: { ...allocateAct, summary: 'Say who coordinates early help for the family' },
  ...intakeActs,
  ...assessingActs,
  ...actionPlanActs,
  agreePlan: {
    path: 'agree-plan',
    summary: 'The team around the child meets with the family and agrees the outcomes, each with a date',
    action: 'plan',
    codes: z.strictObject({ attendance: attendanceField }),
    text: z.strictObject({ agreement: narrative('What was agreed with the family') }),
    joint: true,
    cites: '¶36, ¶47',
  },
  review: {
    path: 'review',
    summary: 'The team around the child reviews the plan with the family',
    action: 'review',
    codes: z.strictObject({ attendance: attendanceField, progress, decision: earlyHelpReviewDecisions.schema }),
    text: z.strictObject({
      changed: narrative('What has changed for the child since the last meeting'),
      reasons: narrative('Why the team decides so'),
    }),
    joint: true,
    cites: '¶36, ¶47',
  },
  close: {
    path: 'close',
    summary: 'End early help: the outcomes are reached, or the family does not take part any more',
    action: 'close',
    codes: z.strictObject({ outcome: earlyHelpEndings.schema, riskConsidered }),
    text: z.strictObject({ summary: narrative('What was done, what changed, and what was tried') }),
    cites: '¶36, ¶49',
  },
  stepUp: {
    path: 'step-up',
    summary: 'A safeguarding concern: up to the hub at once, without consent and from anywhere',
    action: 'contribute',
    codes: z.strictObject({ concerns: z.array(stepUpConcerns.schema).min(1, 'Choose at least one concern') }),
    text: z.strictObject({ concern: narrative('What the concern is, and how the child is now') }),
    cites: '¶14, ¶36',
  },
  receiveStepUp: {
    path: 'receive-step-up',
    summary: 'The hub has taken the concern as a new contact',
    action: 'screen',
    codes: z.strictObject({ contactId: id('The new contact') }),
    cites: '¶14',
  },
  recordViews: recordViewsAct,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
