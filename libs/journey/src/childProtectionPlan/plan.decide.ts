import { onPlan } from '../shared/action-plan';
import { allocated } from '../shared/allocation';
import { extended } from '../shared/extension';
import { holds } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { orderEnded, orderMade } from '../shared/protective-orders';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { coreGroupHeld } from './core-groups';
import { driftConsidered, seniorReviewHeld } from './drift';
import { birthNoted, endedWithoutReview } from './ending';
import { fixedRules, planClocks } from './plan.clocks';
import { type EndedPlan, type LivePlan } from './plan.state';
import { type ProtectionPlanCommand, type ProtectionPlanEvent } from './plan.types';
import { reviewDecided } from './review-decision';
import { onReview } from './reviews';
import { supervisionHeld } from './supervision';
import { visitRecorded } from './visits';
import { arrangementsSet, planActivated } from './written-plan';

/** After the end only lateness is explained. Code: PROTECTION.ENDED. */
export function acted(state: LivePlan | EndedPlan, command: ProtectionPlanCommand): ProtectionPlanEvent[] {
  if (command.type === 'explainLateness') return [explained(holds(state.workerId, command.by), command)];
  if (state.status === 'ended') throw new RuleBroken('PROTECTION.ENDED', 'This plan has ended');
  return command.type === 'decideReview' ? reviewDecided(state, command) : [decided(state, command)];
}

type Other = Exclude<ProtectionPlanCommand, { type: 'explainLateness' | 'decideReview' }>;

function decided(state: LivePlan, command: Other): ProtectionPlanEvent {
  switch (command.type) {
    case 'allocate':
      return allocated(state, command);
    case 'addNeed':
    case 'addAction':
    case 'changeAction':
    case 'recordProgress':
    case 'completeAction':
      return onPlan(state.plan, command);
    case 'setArrangements':
      return arrangementsSet(command);
    case 'activatePlan':
      return planActivated(state, command);
    case 'recordVisit':
      return visitRecorded(command);
    case 'recordCoreGroup':
      return coreGroupHeld(state, command);
    case 'recordSupervision':
      return supervisionHeld(state, command);
    case 'bookConference':
    case 'inviteAgencies':
    case 'receiveReport':
    case 'offerAdvocate':
    case 'adjournConference':
    case 'holdConference':
      return onReview(state, command);
    case 'considerDrift':
      return driftConsidered(state, command);
    case 'recordSeniorReview':
      return seniorReviewHeld(state, command);
    case 'recordOrder':
      return orderMade(state.orders, command);
    case 'endOrder':
      return orderEnded(state.orders, command);
    case 'noteBirth':
      return birthNoted(state, command);
    case 'endPlan':
      return endedWithoutReview(state, command);
    case 'recordViews':
      return viewsRecorded(command);
    case 'extendDeadline':
      return extended(planClocks(state), command, fixedRules);
    default:
      return impossible(command);
  }
}
