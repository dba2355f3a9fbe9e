import { evolvePlan } from '../shared/action-plan.evolve';
import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { withViews } from '../shared/views';
import { type CommonAssessmentState, type OpenEarlyHelp, type OpenedEarlyHelp } from './common-assessment.state';
import { type CommonAssessmentEvent } from './common-assessment.types';
import { ended, onceConsentAnswered, onceStepDownAccepted, onceStepDownReceived } from './intake.evolve';
import { onceOpened } from './opening.evolve';
import { onceCompleted, oncePanelDecided } from './panel.evolve';
import { onceReviewed, onceStepUpReceived, onceSteppedUp } from './team.evolve';

/** What early help becomes by what happened. */
export function evolveCommonAssessment(
  state: CommonAssessmentState,
  event: CommonAssessmentEvent,
): CommonAssessmentState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'latenessExplained':
      return state;
    case 'steppedUp':
      return onceSteppedUp(state, event);
    case 'stepUpReceived':
      return onceStepUpReceived(state, event);
    default:
      return state.status === 'ended' ? state : onceWorked(state, event);
  }
}

type Work = Exclude<
  CommonAssessmentEvent,
  {
    type: 'opened' | 'deadlineExtended' | 'viewsRecorded' | 'latenessExplained' | 'steppedUp' | 'stepUpReceived';
  }
>;

function onceWorked(state: OpenEarlyHelp, event: Work): OpenedEarlyHelp {
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'consentSought':
      return { ...state, status: 'consentSought' };
    case 'consentAnswered':
      return onceConsentAnswered(state, event);
    case 'consentWithdrawn':
      return ended(state, 'consentWithdrawn', event.at);
    case 'leadProfessionalNamed':
      return { ...state, lead: { id: event.leadProfessionalId, agency: event.agency } };
    case 'stepDownReceived':
      return onceStepDownReceived(state, event);
    case 'stepDownAccepted':
      return onceStepDownAccepted(state, event);
    case 'stepDownDeclined':
      return ended(state, 'notAccepted', event.at);
    case 'assessmentCompleted':
      return onceCompleted(state, event);
    case 'panelDecided':
      return oncePanelDecided(state, event);
    case 'starRecorded': {
      const { at, occasion, scores } = event;
      return { ...state, stars: [...state.stars, { at, occasion, scores }] };
    }
    case 'needAdded':
    case 'actionAdded':
    case 'actionChanged':
    case 'progressRecorded':
    case 'actionCompleted':
      return { ...state, plan: evolvePlan(state.plan, event) };
    case 'planAgreed':
      return { ...state, planAgreedAt: event.at };
    case 'planReviewed':
      return onceReviewed(state, event);
    case 'earlyHelpClosed':
      return ended(state, event.outcome, event.at);
    default:
      return unchanged(state, event);
  }
}
