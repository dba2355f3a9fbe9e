import { meetingActs } from '../conference/meeting.acts';
import { actionPlanActs } from '../shared/action-plan.acts';
import { type Acts } from '../shared/acts';
import { allocateAct, explainLatenessAct, extendDeadlineAct, recordViewsAct } from '../shared/common-acts';
import { planEndingActs } from './plan-ending.acts';
import { planReviewActs } from './plan-review.acts';
import { planWorkActs } from './plan-work.acts';
import { type ProtectionPlanCommand } from './plan.types';

/** What people do with a child protection plan. The conference acts are about its next review. */
export const protectionPlanActs: Acts<ProtectionPlanCommand['type']> = {
  allocate: allocateAct,
  ...actionPlanActs,
  ...planWorkActs,
  ...meetingActs,
  ...planReviewActs,
  ...planEndingActs,
  recordViews: recordViewsAct,
  extendDeadline: extendDeadlineAct,
  explainLateness: explainLatenessAct,
};
