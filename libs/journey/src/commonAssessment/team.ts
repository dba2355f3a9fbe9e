import { ofThisPlan, unspoken } from '../childProtectionPlan/action-progress';
import { needsWholePlan } from '../shared/action-plan';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { type OpenEarlyHelp } from './common-assessment.state';
import { type AgreeTeamPlan, type HoldTeamReview, type TeamPlanAgreed, type TeamReviewed } from './team.types';
import { needsLead } from './who';

/**
 * The team's first meeting agrees the outcomes: each with who, by when, and how one will see it.
 * Source: inspection report, paragraph 47. Codes: EARLY_HELP.NO_TEAM, PLAN_AGREED; PLAN.*.
 */
export function teamPlanAgreed(state: OpenEarlyHelp, { type: _, ...meeting }: AgreeTeamPlan): TeamPlanAgreed {
  needsLead(state, meeting.by);
  if (state.teamFrom === undefined || state.status !== 'teamAroundChild') {
    throw new RuleBroken('EARLY_HELP.NO_TEAM', 'The team around the child comes together after the panel');
  }
  if (state.planAgreedAt !== undefined) throw new RuleBroken('EARLY_HELP.PLAN_AGREED', 'The plan has been agreed');
  notBefore(meeting.at, state.teamFrom);
  needsWholePlan(state.plan);
  return { type: 'planAgreed', ...meeting };
}

/** Codes: EARLY_HELP.PLAN_NOT_AGREED, AT_PANEL, ACTIONS_UNSPOKEN; VIEWS.NOT_ASKED; PLAN.*. */
export function teamReviewed(state: OpenEarlyHelp, { type: _, ...review }: HoldTeamReview): TeamReviewed {
  needsLead(state, review.by);
  notBefore(review.at, agreedAt(state));
  if (review.decision === 'moreServices' && state.status === 'atPanel') {
    throw new RuleBroken('EARLY_HELP.AT_PANEL', 'The panel has this already');
  }
  const progress = ofThisPlan(state.plan, review.progress, review.meetingId !== undefined);
  const actions = unspoken(state.plan, progress);
  if (actions.length > 0) {
    throw new RuleBroken('EARLY_HELP.ACTIONS_UNSPOKEN', 'Say how far each open action has come', { actions });
  }
  needsViews(state.views, 'review');
  if (review.decision !== 'prepareEnding') needsWholePlan(state.plan);
  return { type: 'planReviewed', ...review, progress, n: state.reviewLog.length + 1 };
}

/** Code: EARLY_HELP.PLAN_NOT_AGREED. */
export function agreedAt({ planAgreedAt }: OpenEarlyHelp): string {
  if (planAgreedAt === undefined) {
    throw new RuleBroken('EARLY_HELP.PLAN_NOT_AGREED', 'The team agrees the plan first');
  }
  return planAgreedAt;
}
