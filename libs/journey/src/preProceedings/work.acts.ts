import { z } from 'zod';
import { progressField } from '../childInNeedPlan/plan.acts';
import {
  assessmentAuthors,
  assessmentFindings,
  commissionedAssessments,
  kinAnswers,
  letterReceivers,
  preProceedingsReviewDecisions,
  reasonsAssessmentWithdrawn,
} from '../codes/pre-proceedings';
import { id, narrative } from '../forms/fields';
import { type Acts } from '../shared/acts';
import { attendanceField } from '../shared/attendance';
import { type WorkCommand } from './work.types';

const assessmentId = id('The assessment');

/** The work itself: assessments, family and friends, the written plan and its reviews. */
export const workActs: Acts<WorkCommand['type']> = {
  commissionAssessment: {
    path: 'commission-assessment',
    summary: 'Commission an assessment that the decision needs',
    action: 'authorise',
    codes: z.strictObject({ kind: commissionedAssessments.schema, author: assessmentAuthors.schema }),
    text: z.strictObject({ questions: narrative('What it is to answer, about whom') }),
    context: ['freshId'],
  },
  receiveAssessment: {
    path: 'receive-assessment',
    summary: 'A commissioned assessment is in',
    action: 'record',
    codes: z.strictObject({ assessmentId, finding: assessmentFindings.schema }),
    text: z.strictObject({ summary: narrative('What it says, and what that means for the child') }),
  },
  withdrawAssessment: {
    path: 'withdraw-assessment',
    summary: 'A commissioned assessment does not come',
    action: 'record',
    codes: z.strictObject({ assessmentId, reason: reasonsAssessmentWithdrawn.schema }),
    text: z.strictObject({ detail: narrative('Why').optional() }),
  },
  askAboutKin: {
    path: 'ask-about-kin',
    summary: 'Who of the family or friends could care for the child',
    action: 'record',
    codes: z.strictObject({ answer: kinAnswers.schema }),
    text: z.strictObject({ words: narrative('Who was named, or why nobody is asked').optional() }),
    cites: '¶30',
  },
  agreePlan: {
    path: 'agree-plan',
    summary: 'Parents agree in writing to the plan as it stands',
    action: 'plan',
    codes: z.strictObject({
      agreedBy: z
        .array(letterReceivers.schema)
        .max(letterReceivers.codes.length)
        .meta({ description: 'Which parents agree' }),
    }),
    text: z.strictObject({
      agreement: narrative('What was agreed, in plain words'),
      otherwise: narrative('What happens if it is not kept'),
    }),
    cites: '¶51, ¶54',
  },
  review: {
    path: 'review',
    summary: 'Review the work before proceedings',
    action: 'review',
    codes: z.strictObject({
      attendance: attendanceField,
      progress: progressField,
      decision: preProceedingsReviewDecisions.schema,
    }),
    text: z.strictObject({
      changed: narrative('What has changed for the child'),
      reasons: narrative('Why the review decides so'),
    }),
    joint: true,
    cites: '¶54',
  },
};
