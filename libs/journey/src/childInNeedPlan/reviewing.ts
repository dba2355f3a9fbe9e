import { ofThisPlan, unspoken } from '../childProtectionPlan/action-progress';
import { needsWholePlan } from '../shared/action-plan';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { type LivePlan, type Signed } from './plan.state';
import { needsPractitioner } from './who';
import { type HoldReview, type PlanReviewed } from './work.types';

/**
 * A review speaks of every open action, after the child and the parents were asked; what goes on stays measurable.
 * Source: inspection report, paragraphs 3, 22 and 47.
 * Codes: CHILD_IN_NEED.NOT_SIGNED, ACTIONS_UNSPOKEN; VIEWS.NOT_ASKED; PLAN.*.
 */
export function planReviewed(before: LivePlan, { type: _, ...review }: HoldReview): PlanReviewed {
  needsPractitioner(review.by);
  const state = signed(before);
  notBefore(review.at, state.signature?.agreedAt ?? state.openedAt);
  const progress = ofThisPlan(state.plan, review.progress, review.meetingId !== undefined);
  const actions = unspoken(state.plan, progress);
  if (actions.length > 0) {
    throw new RuleBroken('CHILD_IN_NEED.ACTIONS_UNSPOKEN', 'Say how far each open action has come', { actions });
  }
  needsViews(state.views, 'review');
  if (review.decision === 'continue') needsWholePlan(state.plan);
  return { type: 'planReviewed', ...review, progress, n: state.reviewLog.length + 1 };
}

/** Code: CHILD_IN_NEED.NOT_SIGNED. */
export function signed(state: LivePlan): Signed {
  if (state.status !== 'signed') {
    throw new RuleBroken('CHILD_IN_NEED.NOT_SIGNED', 'A manager signs the plan first');
  }
  return state;
}
