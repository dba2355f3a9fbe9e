import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { withOrder } from '../shared/protective-orders';
import { withViews } from '../shared/views';
import {
  onceOpened,
  onceProposed,
  onceStageFinished,
  onceStageOpened,
  onceWanted,
  withoutProposal,
} from './journey.steps';
import { type JourneyState, type OpenJourney } from './journey.state';
import { type JourneyEvent } from './journey.types';
import { withInterpreter } from './interpreter';
import { noted } from './journey.spans';
import { withRisk } from './risk-flags';

/** What a journey becomes by what happened. */
export function evolveJourney(state: JourneyState, event: JourneyEvent): JourneyState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'closed' && event.type === 'viewsRecorded') {
    return { ...state, views: withViews(state.views, event) }; // the family may answer after the end
  }
  if (state.status !== 'open') return state;
  if (event.type === 'closed') return closed(state, event);
  return noted(evolved(state, event), event.at, event.type === 'stageOpened' ? event.startsAt : event.at);
}

function evolved(state: OpenJourney, event: Exclude<JourneyEvent, { type: 'opened' | 'closed' }>): OpenJourney {
  switch (event.type) {
    case 'stageOpened':
      return onceStageOpened(state, event);
    case 'stageFinished':
      return onceStageFinished(state, event);
    case 'stageSuperseded':
      return onceStageFinished(state, { ...event, type: 'stageFinished', outcome: 'superseded' }, { ending: true });
    case 'contactJoined':
      return { ...state, joined: [...state.joined, event.contactId] };
    case 'askHeard':
      return { ...state, joined: [...state.joined, event.stageId] };
    case 'nextStepAwaited':
      return onceWanted(state, event);
    case 'closureProposed':
      return onceProposed(state, event);
    case 'closureReturned':
    case 'closureVoided':
      return withoutProposal(state, event.at);
    case 'workerTransferred':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'orderMade':
    case 'orderEnded':
      return { ...state, orders: withOrder(state.orders ?? [], event) };
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'riskFlagged':
    case 'riskFlagEnded':
      return { ...state, risks: withRisk(state.risks ?? [], event) };
    case 'interpreterRecorded':
      return { ...state, interpreter: withInterpreter(state.interpreter, event) };
    case 'noteRecorded':
    case 'chronologyCurated':
    case 'chronologyCompleted':
    case 'referredOnward':
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

function closed(state: OpenJourney, { at, reason }: Extract<JourneyEvent, { type: 'closed' }>): JourneyState {
  const { awaiting: _, ...file } = withoutProposal(state, at);
  const ended = noted({ ...file, status: 'open', need: 'notInNeed' }, at);
  const steps: OpenJourney['steps'] = [];
  return { ...ended, status: 'closed', steps, reason, closedAt: at };
}
