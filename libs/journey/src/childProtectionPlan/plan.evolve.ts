import { evolvePlan } from '../shared/action-plan.evolve';
import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { withViews } from '../shared/views';
import { onceCoreGroupHeld } from './core-groups';
import { onceReviewedBySenior } from './drift';
import { withOrder } from '../shared/protective-orders';
import { onceOpened } from './plan.opening';
import { type EndedPlan, type LivePlan, type ProtectionPlanState } from './plan.state';
import { type ProtectionPlanEvent, type ProtectionPlanOpened } from './plan.types';
import { onceDecided, withMeeting } from './reviews';
import { type PlanEnded } from './review.types';
import { onceSupervised } from './supervision';
import { onceVisited } from './visits';
import { onceArranged } from './written-plan';

/** What a protection plan becomes by what happened. */
export function evolveProtectionPlan(state: ProtectionPlanState, event: ProtectionPlanEvent): ProtectionPlanState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened' || state.status === 'ended') return state;
  if (event.type === 'planEnded') return onceEnded(state, event);
  return evolved(state, event);
}

function evolved(state: LivePlan, event: Exclude<ProtectionPlanEvent, ProtectionPlanOpened | PlanEnded>): LivePlan {
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'needAdded':
    case 'actionAdded':
    case 'actionChanged':
    case 'progressRecorded':
    case 'actionCompleted':
      return { ...state, plan: evolvePlan(state.plan, event) };
    case 'arrangementsSet':
      return onceArranged(state, event);
    case 'planActivated':
      return { ...state, status: 'active', writtenAt: event.at };
    case 'visitRecorded':
      return onceVisited(state, event);
    case 'coreGroupHeld':
      return onceCoreGroupHeld(state, event);
    case 'supervisionHeld':
      return onceSupervised(state, event);
    case 'conferenceBooked':
    case 'agenciesInvited':
    case 'reportReceived':
    case 'advocateOffered':
    case 'conferenceAdjourned':
    case 'conferenceHeld':
      return withMeeting(state, event);
    case 'reviewDecided':
      return onceDecided(state, event);
    case 'driftConsidered':
      return {
        ...state,
        driftAnswers: [...state.driftAnswers, { alarm: event.alarm, at: event.at, by: event.by.id }],
      };
    case 'seniorReviewHeld':
      return onceReviewedBySenior(state, event);
    case 'orderMade':
    case 'orderEnded':
      return { ...state, orders: withOrder(state.orders, event) };
    case 'birthNoted':
      return { ...state, birthHeardAt: event.at };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

function onceEnded(state: LivePlan, { at, outcome }: PlanEnded): EndedPlan {
  return { ...state, status: 'ended', outcome, endedAt: at };
}
