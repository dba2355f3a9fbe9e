import { londonDate } from '#libs/timescales';
import { RuleBroken } from '../shared/rule-broken';
import { type ReviewOutcome } from './outcomes';
import { type DecideReview } from './review.types';

/**
 * A plan that ends says what comes instead, and a step down is ready: the date of the first meeting; for early help also who leads it from
 * now on, and that the family agrees. Source: inspection report, paragraphs 36 and 39.
 * Codes: REVIEW.OUTCOME_MISSING, STEP_DOWN_NOT_READY, PLAN_ENDS.
 */
export function ends(command: DecideReview, heldAt: string): ReviewOutcome {
  const { outcome, reviewOn } = command;
  if (outcome === undefined) throw new RuleBroken('REVIEW.OUTCOME_MISSING', 'Say what comes instead of the plan');
  if (reviewOn !== undefined) {
    throw new RuleBroken('REVIEW.PLAN_ENDS', 'The plan ends: there is no further review');
  }
  const missing = notReady(command, outcome, londonDate(heldAt));
  if (missing.length > 0) {
    throw new RuleBroken('REVIEW.STEP_DOWN_NOT_READY', 'The next service is not ready to take over', { missing });
  }
  return outcome;
}

function notReady(command: DecideReview, outcome: ReviewOutcome, heldOn: string): string[] {
  const { firstMeetingOn, acceptedBy, familyAgrees } = command;
  if (outcome !== 'childInNeedPlan' && outcome !== 'earlyHelp') return [];
  const date = firstMeetingOn === undefined || firstMeetingOn < heldOn ? ['firstMeetingOn'] : [];
  if (outcome === 'childInNeedPlan') return date;
  return [
    ...date,
    ...(acceptedBy === undefined ? ['acceptedBy'] : []),
    ...(familyAgrees === true ? [] : ['familyAgrees']),
  ];
}
