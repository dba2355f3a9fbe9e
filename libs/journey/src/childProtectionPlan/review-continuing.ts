import { RuleBroken } from '../shared/rule-broken';
import { type DecideReview } from './review.types';

/**
 * A plan that goes on: the next review has a date, and the questions are asked. From the second review on one asks whether the work before
 * proceedings should begin. Source: inspection report, paragraphs 52 and 54.
 * Codes: REVIEW.DATE_MISSING, THRESHOLD_ANSWER_MISSING, CHILD_IN_NEED_PLAN_WOULD_DO, PRE_PROCEEDINGS_ANSWER_MISSING, PLAN_GOES_ON.
 */
export function continues(command: DecideReview, n: number): void {
  const { outcome, reviewOn, childInNeedPlanWouldDo, preProceedings } = command;
  if (outcome !== undefined) throw new RuleBroken('REVIEW.PLAN_GOES_ON', 'The plan goes on: there is no outcome');
  if (reviewOn === undefined) throw new RuleBroken('REVIEW.DATE_MISSING', 'Set the date of the next review');
  if (childInNeedPlanWouldDo === undefined) {
    throw new RuleBroken('REVIEW.THRESHOLD_ANSWER_MISSING', 'Say whether a robust child in need plan could do');
  }
  if (childInNeedPlanWouldDo) {
    throw new RuleBroken(
      'REVIEW.CHILD_IN_NEED_PLAN_WOULD_DO',
      'If a child in need plan could do, end this plan for one',
    );
  }
  if (n >= 2 && preProceedings === undefined) {
    throw new RuleBroken(
      'REVIEW.PRE_PROCEEDINGS_ANSWER_MISSING',
      'Say whether the work before proceedings should begin',
    );
  }
}
