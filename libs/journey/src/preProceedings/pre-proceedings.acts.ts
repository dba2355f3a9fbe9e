import { z } from 'zod';
import { applications, gatewayDecisions, letterReceivers, thresholdAdvice } from '../codes/pre-proceedings';
import { narrative } from '../forms/fields';
import { actionPlanActs } from '../shared/action-plan.acts';
import { type Acts } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { familyGroupActs } from '../shared/family-group.acts';
import { letterActs } from './letters.acts';
import { type PreProceedingsCommand } from './pre-proceedings.types';
import { workActs } from './work.acts';

/** What people do before proceedings. */
export const preProceedingsActs: Acts<PreProceedingsCommand['type']> = {
  allocate: allocateAct,
  holdLegalPlanningMeeting: {
    path: 'hold-legal-planning-meeting',
    summary: 'Managers and the council’s lawyer talk about the threshold',
    action: 'chair',
    codes: z.strictObject({ attendance: attendanceField, threshold: thresholdAdvice.schema }),
    text: z.strictObject({
      concerns: narrative('What the concerns are, and what was tried'),
      advice: narrative('What the lawyer advises'),
    }),
    joint: true,
    cites: '¶3, ¶54',
  },
  decideGateway: {
    path: 'decide-gateway',
    summary:
      'A senior manager decides: the plan goes on, the work before proceedings begins, or proceedings are issued',
    action: 'direct',
    codes: z.strictObject({
      decision: gatewayDecisions.schema,
      receivers: z
        .array(letterReceivers.schema)
        .min(1, 'Name at least one')
        .max(letterReceivers.codes.length)
        .optional()
        .meta({ description: 'To whom the letter goes, when the work begins' }),
    }),
    text: z.strictObject({ reasons: narrative('Why, and what is to happen meanwhile') }),
    cites: '¶3, ¶54',
  },
  ...letterActs,
  ...actionPlanActs,
  ...workActs,
  ...familyGroupActs,
  decideToIssue: {
    path: 'decide-to-issue',
    summary: 'A senior manager decides to ask the court',
    action: 'direct',
    codes: z.strictObject({}),
    text: z.strictObject({ reasons: narrative('Why the work before proceedings is not enough') }),
    cites: '¶54',
  },
  issueProceedings: {
    path: 'issue-proceedings',
    summary: 'The court has the application; urgent: at once, whatever is not done yet',
    action: 'close',
    codes: z.strictObject({
      application: applications.schema,
      urgent: z.boolean().meta({ description: 'It could not wait' }),
    }),
    text: z.strictObject({ why: narrative('Why it could not wait').optional() }),
  },
  stepDown: {
    path: 'step-down',
    summary: 'Enough has changed: the work before proceedings ends, the plan goes on',
    action: 'direct',
    codes: z.strictObject({}),
    text: z.strictObject({ summary: narrative('What changed, and what would bring the question back') }),
    cites: '¶36, ¶54',
  },
  recordViews: recordViewsAct,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
