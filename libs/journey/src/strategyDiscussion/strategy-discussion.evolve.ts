import { evolveGate, onceRecorded } from '../shared/countersign.evolve';
import { type CountersignEvent, type CountersignGate } from '../shared/countersign.types';
import { withExtension } from '../shared/extension';
import { hands } from '../shared/holding';
import { unchanged } from '../shared/impossible';
import { evolveHandover } from '../shared/night-handover';
import { fileFrom } from '../shared/stage-file';
import { countsAtOnce } from './outcome';
import {
  type Decided,
  isHeld,
  type Meeting,
  type OpenStrategyDiscussion,
  type StrategyDiscussionState,
} from './strategy-discussion.state';
import {
  type Convened,
  type DiscussionHeld,
  type FollowUpHeld,
  type OutcomeRecorded,
  type StrategyDiscussionEvent,
} from './strategy-discussion.types';

/** What a strategy discussion becomes by what happened. */
export function evolveStrategyDiscussion(
  state: StrategyDiscussionState,
  event: StrategyDiscussionEvent,
): StrategyDiscussionState {
  if (event.type === 'opened') return { ...fileFrom(event), status: 'triggered', followUps: [], closedActions: [] };
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'convened':
      return onceConvened(state, event);
    case 'discussionHeld':
      return 'convening' in state ? { ...state, status: 'held', discussion: meetingOf(event) } : state;
    case 'followUpHeld':
      return onceFollowedUp(state, meetingOf(event));
    case 'policeOnlyConfirmed':
      return isHeld(state) ? { ...state, policeOnlyConfirmed: { by: event.by.id, at: event.at } } : state;
    case 'outcomeRecorded':
      return onceDecided(state, event);
    case 'actionClosed': {
      const { type: _type, by: _by, ...closed } = event;
      return { ...state, closedActions: [...state.closedActions, closed] };
    }
    case 'outcomeAuthorised':
    case 'outcomeReturned':
    case 'outcomeCountersigned':
    case 'outcomeQueried':
    case 'queryAnswered':
      return atTheGate(state, event);
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'handedOver':
    case 'handOverAccepted':
      return { ...state, handOver: evolveHandover(state.handOver, event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

function onceConvened(state: OpenStrategyDiscussion, event: Convened): OpenStrategyDiscussion {
  const { type: _type, by: _by, at: _at, ...convening } = event;
  const urgent = convening.urgency === 'planned' ? {} : { urgent: true as const };
  return { ...state, ...urgent, status: 'convened', convening };
}

function meetingOf(event: DiscussionHeld | FollowUpHeld): Meeting {
  const { type: _type, by, at: heldAt, ...minutes } = event;
  return { ...minutes, heldAt, heldBy: hands(by) };
}

/** Another call with the police alone is on record and changes nothing. */
function onceFollowedUp(state: OpenStrategyDiscussion, meeting: Meeting): OpenStrategyDiscussion {
  const followUps = [...state.followUps, meeting];
  return meeting.policeOnly ? { ...state, followUps } : { ...state, followUps, ...since(state, meeting.heldAt) };
}

function since({ followedUpAt }: OpenStrategyDiscussion, at: string): { followedUpAt: string } {
  return { followedUpAt: followedUpAt ?? at };
}

function onceDecided(state: OpenStrategyDiscussion, event: OutcomeRecorded): OpenStrategyDiscussion {
  if (!isHeld(state)) return state;
  const { at, outcome } = event;
  const decided: Decided = { ...state, status: 'outcomeRecorded', outcome, gate: onceRecorded(state.gate, event) };
  return countsAtOnce(outcome) ? inEffect(decided, at) : decided;
}

/** In effect since the first time, whatever is put right later. A discussion that is convened anew is the meeting that was owed. */
function inEffect(state: Decided, at: string): Decided {
  const { outcome } = state;
  const effect = { outcome, at: state.effect?.at ?? at };
  return { ...state, effect, ...(outcome === 'reconvene' ? since(state, at) : {}) };
}

const statusOf: Record<Exclude<CountersignGate['status'], 'returned'>, Decided['status']> = {
  awaitingAuthorisation: 'outcomeRecorded',
  awaitingCountersignature: 'authorised',
  queried: 'queried',
  countersigned: 'countersigned',
};

function atTheGate(state: OpenStrategyDiscussion, event: CountersignEvent): OpenStrategyDiscussion {
  if (!('outcome' in state)) return state;
  const gate = evolveGate(state.gate, event);
  if (gate.status === 'returned') {
    const { outcome: _, ...held } = state;
    return { ...held, status: 'held', gate };
  }
  const next: Decided = { ...state, status: statusOf[gate.status], gate };
  return event.type === 'outcomeAuthorised' ? inEffect(next, event.at) : next;
}
