import { unchanged } from '../shared/impossible';
import { fileFrom } from '../shared/stage-file';
import { withViews } from '../shared/views';
import { type MissingState, type OpenMissing } from './missing.state';
import { type MissingEvent } from './missing.types';

/** What an episode becomes by what happened. */
export function evolveMissing(state: MissingState, event: MissingEvent): MissingState {
  if (event.type === 'opened') {
    return { ...fileFrom(event), status: 'reported', educationMissing: false, offers: [], views: [] };
  }
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'missingConfirmed': {
      const { at: missingSince, policeTold, repeated, askedJourneyId } = event;
      const asked = askedJourneyId === undefined ? {} : { askedJourneyId };
      const again = repeated === undefined ? {} : { repeated, ...asked };
      return { ...state, status: 'missing', missingSince, policeTold, ...again };
    }
    case 'voluntaryAgencyTold':
      return { ...state, voluntaryAgencyToldAt: event.at };
    case 'educationFlagged':
      return { ...state, educationMissing: event.missing };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views, event) };
    case 'latenessExplained':
      return state;
    default:
      return interviewed(state, event);
  }
}

type OfInterview = Exclude<
  MissingEvent,
  {
    type:
      | 'opened'
      | 'allocated'
      | 'missingConfirmed'
      | 'voluntaryAgencyTold'
      | 'educationFlagged'
      | 'viewsRecorded'
      | 'latenessExplained';
  }
>;

function interviewed(state: OpenMissing, event: OfInterview): OpenMissing {
  const { at } = event;
  if (event.type === 'found') {
    const mistaken = event.how === 'neverMissing' ? { neverMissing: true as const } : {};
    return { ...state, ...mistaken, status: 'found', foundAt: at };
  }
  if (!('foundAt' in state)) return state;
  switch (event.type) {
    case 'interviewOffered': {
      const { type: _type, by: _by, ...offer } = event;
      return { ...state, status: 'interviewOffered', offers: [...state.offers, offer] };
    }
    case 'interviewCompleted':
      return { ...state, status: 'completed', answeredAt: at };
    case 'interviewDeclined':
      return { ...state, status: 'declined', answeredAt: at };
    case 'interviewNotHeld':
      return { ...state, status: 'notHeld', answeredAt: at };
    case 'episodeReviewed':
      return 'answeredAt' in state ? { ...state, status: 'reviewed' } : state;
    default:
      return unchanged(state, event);
  }
}
