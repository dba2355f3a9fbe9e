import { emptyPlan } from '../shared/action-plan.evolve';
import { later } from '../shared/ending';
import { withExtension } from '../shared/extension';
import { evolveFamilyGroup, noFamilyGroup } from '../shared/family-group';
import { unchanged } from '../shared/impossible';
import { type StageOpening } from '../shared/opening';
import { fileFrom } from '../shared/stage-file';
import { withViews } from '../shared/views';
import { onceDecided, oncePlanned, stopped, waiting } from './gateway.evolve';
import { onceTold } from './letters.evolve';
import {
  isWorking,
  type LivePreProceedings,
  type OpenPreProceedings,
  type PreProceedingsState,
} from './pre-proceedings.state';
import { type PreProceedingsEvent } from './pre-proceedings.types';
import { oncePlanChanged, onceWorked } from './work.evolve';

type Always = 'opened' | 'viewsRecorded' | 'deadlineExtended' | 'latenessExplained';

/** What the work before proceedings becomes by what happened. */
export function evolvePreProceedings(state: PreProceedingsState, event: PreProceedingsEvent): PreProceedingsState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'latenessExplained':
      return state;
    default:
      return state.status === 'ended' ? state : onceHappened(state, event);
  }
}

function onceHappened(
  state: LivePreProceedings,
  event: Exclude<PreProceedingsEvent, { type: Always }>,
): OpenPreProceedings {
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'legalPlanningMeetingHeld':
      return oncePlanned(state, event);
    case 'gatewayDecided':
      return onceDecided(state, event);
    case 'parentNamed':
    case 'letterIssued':
    case 'noLetterExplained':
    case 'representationRecorded':
    case 'parentsMeetingHeld':
      return isWorking(state) ? onceTold(state, event) : state;
    case 'needAdded':
    case 'actionAdded':
    case 'actionChanged':
    case 'progressRecorded':
    case 'actionCompleted':
      return oncePlanChanged(state, event);
    case 'assessmentCommissioned':
    case 'assessmentReceived':
    case 'assessmentWithdrawn':
    case 'kinAsked':
    case 'planAgreed':
    case 'preProceedingsReviewed':
      return onceWorked(state, event);
    case 'familyGroupConferenceOffered':
    case 'familyGroupConferenceHeld':
      return { ...state, familyGroup: evolveFamilyGroup(state.familyGroup, event) };
    case 'proceedingsDecided':
      return { ...state, status: 'issuing', issuing: waiting(state.issuing, event.at) };
    case 'proceedingsIssued': {
      const { at, application, urgent } = event;
      return { ...over(state, at), outcome: 'proceedingsIssued', application, urgent };
    }
    case 'steppedDown':
      return { ...over(state, event.at), outcome: 'stepDown' };
    default:
      return unchanged(state, event);
  }
}

/** Nothing waits any more. An end may be dated back, never before the beginning. */
function over(state: LivePreProceedings, at: string) {
  const endedAt = later(state.openedAt, at);
  const { questions, issuing } = state;
  return {
    ...state,
    status: 'ended',
    endedAt,
    questions: stopped(questions, endedAt),
    issuing: stopped(issuing, endedAt),
  } as const;
}

function onceOpened(event: StageOpening): OpenPreProceedings {
  return {
    ...fileFrom(event),
    status: 'legalPlanning',
    planningMeetings: [],
    decisions: [],
    questions: [],
    addressees: [],
    parentsMeetings: [],
    plan: emptyPlan,
    assessments: [],
    kin: [],
    familyGroup: noFamilyGroup,
    reviewLog: [],
    issuing: [],
    views: [],
  };
}
