import { unchanged } from '../shared/impossible';
import { fileFrom } from '../shared/stage-file';
import { withViews } from '../shared/views';
import { type FosteringState, type PrivateFosteringState } from './fostering.state';
import { placementFrom } from './passed-placement';
import { type DefinitionChecked, type FosteringEvent, type FosteringVisited } from './fostering.types';

/** What an arrangement becomes by what happened. */
export function evolveFostering(state: PrivateFosteringState, event: FosteringEvent): PrivateFosteringState {
  if (event.type === 'opened') {
    return { ...fileFrom(event), ...placementFrom(event), status: 'notified', visits: [], proposals: [], views: [] };
  }
  if (state.status === 'unopened') return state;
  const { at } = event;
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'definitionChecked':
      return onceChecked(state, event);
    case 'arrangementStarted':
      return { ...state, startsOn: event.startsOn };
    case 'visited':
      return onceVisited(state, event);
    case 'reportWritten': {
      const { n, textHash: reportHash } = event;
      return {
        ...state,
        visits: state.visits.map((one) => (one.n === n ? { ...one, reportHash, reportedAt: at } : one)),
      };
    }
    case 'visitRequested':
      return { ...state, requestedAt: at };
    case 'submitted': {
      const { n, textHash, outcome, authors } = event;
      const proposals = [...state.proposals, { n, startedAt: at }];
      return {
        ...state,
        status: 'awaitingSignOff',
        proposals,
        proposal: { n, textHash, outcome, authors, submittedAt: at },
      };
    }
    case 'signedOff': {
      const { outcome: suitability } = event;
      const next = { ...decidedOn(state, at), suitability };
      return suitability === 'prohibited'
        ? { ...next, status: 'prohibited', endedAt: at }
        : { ...next, status: 'monitored' };
    }
    case 'returnedForChanges':
      return { ...decidedOn(state, at), status: state.suitability === undefined ? statusOf(state) : 'monitored' };
    case 'arrangementEnded':
      return { ...state, status: 'ended', endedAt: at };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}

function onceChecked(state: FosteringState, event: DefinitionChecked): FosteringState {
  const { at, hostId, schoolId, privatelyFostered, disabled, startsOn, endsOn, notice } = event;
  const said = Object.entries({ hostId, schoolId, endsOn, notice }).filter(([, value]) => value !== undefined);
  const checked: FosteringState = {
    ...state,
    ...(Object.fromEntries(said) as Pick<FosteringState, 'hostId' | 'schoolId' | 'endsOn' | 'notice'>),
    ...{ disabled, startsOn, definitionChecked: true },
  };
  return privatelyFostered ? checked : { ...checked, status: 'notPrivateFostering', endedAt: at };
}

function onceVisited(state: FosteringState, event: FosteringVisited): FosteringState {
  const { type: _type, by: _by, ofAge, ...visit } = event;
  const { requestedAt, ...rest } = state;
  const open = requestedAt !== undefined && !visit.requested ? { requestedAt } : {};
  const grown = ofAge && state.ofAgeSince === undefined ? { ofAgeSince: event.at } : {};
  return {
    ...rest,
    ...open,
    ...grown,
    status: state.status === 'notified' ? 'visited' : state.status,
    visits: [...state.visits, visit],
  };
}

function statusOf({ visits }: FosteringState): 'notified' | 'visited' {
  return visits.length === 0 ? 'notified' : 'visited';
}

function decidedOn({ proposal: _, ...state }: FosteringState, stoppedAt: string): FosteringState {
  const proposals = state.proposals.map((one) => (one.stoppedAt === undefined ? { ...one, stoppedAt } : one));
  return { ...state, proposals };
}
