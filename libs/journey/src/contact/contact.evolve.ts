import { withExtension } from '../shared/extension';
import { unchanged } from '../shared/impossible';
import { evolveHandover } from '../shared/night-handover';
import { fileOf, onceDecided, onceDisagreed, onceProposed, onceReceived } from './contact.steps';
import { type ContactState } from './contact.state';
import { type ContactEvent } from './contact.types';

/** What a contact becomes by what happened. */
export function evolveContact(state: ContactState, event: ContactEvent): ContactState {
  if (event.type === 'opened') return onceReceived(event);
  if (state.status === 'unopened') return state;
  switch (event.type) {
    case 'childIdentified':
      return { ...state, personId: event.personId };
    case 'childUnlinked':
      return { ...fileOf(state, { unlinked: true }), status: 'received' };
    case 'screened': {
      const { type: _, by, ...screening } = event;
      return { ...fileOf(state), status: 'screened', screening: { ...screening, by: by.id } };
    }
    case 'decisionProposed':
      return onceProposed(state, event);
    case 'disagreed':
      return onceDisagreed(state, event);
    case 'decided':
      return onceDecided(state, event);
    case 'referrerInformed': {
      if (state.status !== 'decided') return state;
      const { type: _, by, ...told } = event;
      return { ...state, status: 'finished', referrerInformed: { ...told, by: by.id } };
    }
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
