import { startOfLondonDay } from '#libs/timescales';
import { evolvePlan, emptyPlan } from '../shared/action-plan.evolve';
import { withExtension } from '../shared/extension';
import { evolveFamilyGroup, noFamilyGroup } from '../shared/family-group';
import { unchanged } from '../shared/impossible';
import { fileFrom } from '../shared/stage-file';
import { evolveStepDown } from '../shared/step-down.evolve';
import { withViews } from '../shared/views';
import { later } from '../shared/ending';
import { onceReturned, onceSigned, onceSubmitted, onceVoided } from './agreement.evolve';
import { type ChildInNeedState, type LivePlan, type OpenPlan } from './plan.state';
import { type ChildInNeedEvent, type PlanEnded } from './plan.types';
import { onceReviewed, onceVisited } from './work.evolve';
import { type StageOpening } from '../shared/opening';

/** What a child in need plan becomes by what happened. */
export function evolveChildInNeed(state: ChildInNeedState, event: ChildInNeedEvent): ChildInNeedState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'latenessExplained':
      return state;
    case 'ended':
      return state.status === 'ended' ? state : onceEnded(state, event);
    default:
      return state.status === 'ended' ? state : onceWorked(state, event);
  }
}

type Work = Exclude<
  ChildInNeedEvent,
  { type: 'opened' | 'deadlineExtended' | 'viewsRecorded' | 'latenessExplained' | 'ended' }
>;

function onceWorked(state: LivePlan, event: Work): OpenPlan {
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'needAdded':
    case 'actionAdded':
    case 'actionChanged':
    case 'progressRecorded':
    case 'actionCompleted':
      return { ...state, plan: evolvePlan(state.plan, event) };
    case 'submitted':
      return onceSubmitted(state, event);
    case 'submissionVoided':
      return onceVoided(state, event);
    case 'returnedForChanges':
      return onceReturned(state, event);
    case 'signedOff':
      return onceSigned(state, event);
    case 'visitRecorded':
      return onceVisited(state, event);
    case 'planReviewed':
      return onceReviewed(state, event);
    case 'familyGroupConferenceOffered':
    case 'familyGroupConferenceHeld':
      return { ...state, familyGroup: evolveFamilyGroup(state.familyGroup, event) };
    case 'stepDownOffered':
    case 'stepDownAccepted':
    case 'stepDownDeclined':
    case 'stepDownAgreed': {
      const stepDown = evolveStepDown(state.stepDown, event);
      return stepDown === undefined ? state : { ...state, stepDown };
    }
    default:
      return unchanged(state, event);
  }
}

function onceOpened(event: StageOpening): OpenPlan {
  return {
    ...fileFrom(event),
    status: 'drafted',
    plan: emptyPlan,
    submissions: [],
    ...before(event),
    visitLog: [],
    reviews: [],
    reviewLog: [],
    familyGroup: noFamilyGroup,
    views: [],
  };
}

/** The end is never before the plan's first day, whatever the moment that supersedes it. */
function onceEnded(state: LivePlan, { at, outcome }: PlanEnded): OpenPlan {
  return { ...state, status: 'ended', outcome, endedAt: later(state.openedAt, at) };
}

/** A plan that another system began: the visits go on from the last one there, or from the taking over. */
function before({ at: startedAt, takenOver, passed = {} }: StageOpening): Pick<OpenPlan, 'visits' | 'takenOver'> {
  if (takenOver === undefined) return { visits: { startedAt, done: [] } };
  const { agreedAt, seenOn } = passed;
  const last = typeof seenOn === 'string' ? startOfLondonDay(seenOn) : takenOver.at;
  return {
    visits: { startedAt, before: last, done: [] },
    takenOver: { ...takenOver, ...(typeof agreedAt === 'string' ? { agreedAt } : {}) },
  };
}
