import { setBy } from '../conference/dates';
import { needsAdvocate, needsChair, needsSitting } from '../conference/meeting-rules';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { needsViews } from '../shared/views';
import { continues } from './review-continuing';
import { earlyHelpFor, ends } from './review-ending';
import { type LivePlan } from './plan.state';
import { type DecideReview, type PlanEnded, type ReviewDecided } from './review.types';

/** Further reviews come at intervals of at most six months. Source: Working Together to Safeguard Children. */
const laterReviewMonths = 6;

/**
 * The chair of the review decides whether the plan goes on. Only this ends a plan while the child lives here and is a child.
 * Codes: CONFERENCE.NOT_HELD, NOT_THE_CHAIR, ADVOCATE_NOT_OFFERED, DISSENT_REASON_MISSING, DATE_NOT_LATER, REVIEW_NOT_POSSIBLE;
 * VIEWS.NOT_ASKED; and those of `continues` and `ends`.
 */
export function reviewDecided(state: LivePlan, command: DecideReview): [ReviewDecided] | [ReviewDecided, PlanEnded] {
  const { by, at, dissent, dissentHash, reviewOn } = command;
  const sitting = needsSitting(state.meeting);
  needsChair(sitting, by);
  notBefore(at, sitting.at);
  needsAdvocate(state.meeting);
  needsViews(state.views, 'review');
  if (dissent.length > 0 && dissentHash === undefined) {
    throw new RuleBroken('CONFERENCE.DISSENT_REASON_MISSING', 'Write why these agencies disagree', { dissent });
  }
  const n = state.reviewLog.length + 1;
  const { context: _, ...said } = command;
  const decided: ReviewDecided = { ...said, type: 'reviewDecided', n };
  if (command.decision === 'continue') {
    continues(command, n + (state.takenOver?.reviewedOn.length ?? 0));
    if (reviewOn !== undefined) setBy(sitting.at, reviewOn, laterReviewMonths);
    return [decided];
  }
  const outcome = ends(command, sitting.at);
  return [decided, { type: 'planEnded', by, at: sitting.at, outcome, ...earlyHelpFor(command, sitting.at) }];
}
