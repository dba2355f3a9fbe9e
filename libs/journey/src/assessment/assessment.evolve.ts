import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { withViews } from '../shared/views';
import { type AssessmentState } from './assessment.state';
import { onceOpened, onceReturned, onceSigned, onceSubmitted, onceVoided } from './assessment.steps';
import { type AssessmentEvent } from './assessment.types';

/** What an assessment becomes by what happened. */
export function evolveAssessment(state: AssessmentState, event: AssessmentEvent): AssessmentState {
  if (event.type === 'opened') return onceOpened(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'allocated':
      return { ...state, workerId: event.workerId, teamId: event.teamId };
    case 'submitted':
      return onceSubmitted(state, event);
    case 'submissionVoided':
      return onceVoided(state, event);
    case 'returnedForChanges':
      return onceReturned(state, event);
    case 'signedOff':
      return onceSigned(state, event);
    case 'checkpointReviewed': {
      const { checkpoint, at, by } = event;
      return { ...state, checkpoints: [...(state.checkpoints ?? []), { checkpoint, at, by: by.id }] };
    }
    case 'deadlineExtended':
      return { ...state, extensions: withExtension(state.extensions, event) };
    case 'viewsRecorded':
      return { ...state, views: withViews(state.views ?? [], event) };
    case 'latenessExplained':
      return state;
    default:
      return unchanged(state, event);
  }
}
