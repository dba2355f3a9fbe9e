import { hands } from '../shared/holding';
import { type ContactOpened } from './contact.opening';
import { type ContactFile, type ContactState, type OpenContact } from './contact.state';
import { type Decided, type DecisionProposed, type Disagreed } from './contact.types';

export function onceReceived(event: ContactOpened): OpenContact {
  const { at, ruleSet, teamId, enquiryId, position, channel, sourceCode, domesticAbuse, placement } = event;
  const file = { openedAt: at, ruleSet, ...(teamId === undefined ? {} : { teamId }) };
  const stay = placement === undefined ? {} : { placement };
  const enquiry = { enquiryId, position, channel, sourceCode, domesticAbuse, ...stay };
  const { answeredElsewhere: answered } = event;
  if (answered !== undefined) {
    const { personId } = answered;
    return { status: 'takenOver', ...file, ...enquiry, personId, answered, extensions: [], agreements: [] };
  }
  return { status: 'received', ...file, ...enquiry, extensions: [], agreements: [] };
}

export function onceProposed(state: OpenContact, event: DecisionProposed): ContactState {
  if (state.status !== 'screened') return state;
  const { type: _, by, ...decision } = event;
  return {
    ...state,
    status: 'awaitingAgreement',
    agreements: [...state.agreements, { n: event.n, startedAt: event.at }],
    proposal: { ...decision, by: by.id, authors: hands(by) },
  };
}

export function onceDisagreed(state: OpenContact, event: Disagreed): ContactState {
  if (state.status !== 'awaitingAgreement') return state;
  return { ...ended(fileOf(state), event.at), status: 'screened', screening: state.screening };
}

export function onceDecided(state: OpenContact, event: Decided): ContactState {
  if (state.status === 'decided' || state.status === 'finished') return state;
  const { type: _, by, ...decision } = event;
  const { personId } = decision;
  return {
    ...ended(fileOf(state), event.at),
    ...(personId === undefined ? {} : { personId }),
    status: 'decided',
    ...('screening' in state ? { screening: state.screening } : {}),
    decision: { ...decision, by: by.id },
  };
}

/** What outlives a change of status; without the person when the child has been unlinked. */
export function fileOf(state: ContactFile, { unlinked = false } = {}): ContactFile {
  const { openedAt, ruleSet, teamId, extensions, enquiryId, position, channel, sourceCode, domesticAbuse } = state;
  return {
    openedAt,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    extensions,
    enquiryId,
    position,
    channel,
    sourceCode,
    domesticAbuse,
    ...(state.placement === undefined ? {} : { placement: state.placement }),
    ...(unlinked || state.personId === undefined ? {} : { personId: state.personId }),
    agreements: state.agreements,
    ...(state.handOver === undefined ? {} : { handOver: state.handOver }),
  };
}

/** The proposal's time of waiting is over. */
function ended(file: ContactFile, at: string): ContactFile {
  const agreements = file.agreements.map((span) => (span.stoppedAt === undefined ? { ...span, stoppedAt: at } : span));
  return { ...file, agreements };
}
