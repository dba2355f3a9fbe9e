import { needsChair } from '../conference/meeting-rules';
import { setBy } from '../conference/dates';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type Held, type OpenConference } from './initial-conference.state';
import { type ConferenceDecided, type DecideConference } from './initial-conference.types';
import { notWithdrawn } from './preparation';

/** The first review comes within three months. Source: Working Together to Safeguard Children. */
const firstReviewMonths = 3;

/**
 * The chair decides after the agencies have spoken; who disagrees is named. A plan has a category, the date of the first core group and
 * the date of the first review. It begins on the day of the conference, whenever the decision is typed in.
 * Codes: CONFERENCE.NOT_HELD, DECIDED_ALREADY, NOT_THE_CHAIR, CATEGORY_MISSING, CORE_GROUP_DATE_MISSING, REVIEW_DATE_MISSING,
 * WITHOUT_PLAN, CHILD_IN_NEED_PLAN_WOULD_DO, DISSENT_REASON_MISSING, DATE_NOT_LATER, REVIEW_NOT_POSSIBLE.
 */
export function conferenceDecided(state: OpenConference, command: DecideConference): ConferenceDecided {
  const { by, at, context, outcome, dissent, dissentHash } = command;
  const { sitting } = awaitsDecision(state);
  needsChair(sitting, by);
  notBefore(at, sitting.at);
  if (outcome === 'plan') wholePlan(sitting.at, command);
  else noPlan(command);
  if (dissent.length > 0 && dissentHash === undefined) {
    throw new RuleBroken('CONFERENCE.DISSENT_REASON_MISSING', 'Write why these agencies disagree', { dissent });
  }
  const { context: _, ...decision } = command;
  const { previousPlans } = context;
  const repeatPlan = outcome === 'plan' && previousPlans > 0;
  return { ...decision, type: 'conferenceDecided', previousPlans, repeatPlan };
}

function awaitsDecision(before: OpenConference): Held {
  const state = notWithdrawn(before);
  if (state.status === 'held') return state;
  if (state.status === 'decided' || state.status === 'recordIssued') {
    throw new RuleBroken('CONFERENCE.DECIDED_ALREADY', 'The chair has decided');
  }
  throw new RuleBroken('CONFERENCE.NOT_HELD', 'This conference has not sat yet');
}

function wholePlan(heldAt: string, command: DecideConference): void {
  const { category, firstCoreGroupOn, reviewOn, childInNeedPlanWouldDo } = command;
  if (category === undefined) throw new RuleBroken('CONFERENCE.CATEGORY_MISSING', 'Choose the category of abuse');
  if (firstCoreGroupOn === undefined) {
    throw new RuleBroken('CONFERENCE.CORE_GROUP_DATE_MISSING', 'Set the date of the first core group');
  }
  if (reviewOn === undefined) throw new RuleBroken('CONFERENCE.REVIEW_DATE_MISSING', 'Set the date of the review');
  if (childInNeedPlanWouldDo) {
    throw new RuleBroken('CONFERENCE.CHILD_IN_NEED_PLAN_WOULD_DO', 'If a child in need plan could do, decide for one');
  }
  setBy(heldAt, firstCoreGroupOn);
  setBy(heldAt, reviewOn, firstReviewMonths);
}

function noPlan({ category, firstCoreGroupOn, reviewOn }: DecideConference): void {
  if (category === undefined && firstCoreGroupOn === undefined && reviewOn === undefined) return;
  throw new RuleBroken('CONFERENCE.WITHOUT_PLAN', 'A category, a core group and a review belong to a protection plan');
}
