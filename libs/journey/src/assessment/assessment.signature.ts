import { type Actor } from '../shared/actor';
import { notBefore } from '../shared/moments';
import { maySign, notAwaited, sameText } from '../shared/sign-off';
import { type AwaitingSignOff, type OpenAssessment } from './assessment.state';
import { type ReturnedForChanges, type ReturnForChanges, type SignedOff, type SignOff } from './assessment.types';

/** A manager who had no hand in it signs the text that was submitted. */
export function signed(state: OpenAssessment, { by, at, textHash }: SignOff): SignedOff {
  const { submission } = managerMayDecide(state, by, at, textHash);
  return { type: 'signedOff', by, at, n: submission.n, textHash, outcome: submission.outcome };
}

/** The same manager may send it back instead, with reasons. No clock is reset. */
export function returned(state: OpenAssessment, command: ReturnForChanges): ReturnedForChanges {
  const { by, at, textHash, reasonsHash } = command;
  const { submission } = managerMayDecide(state, by, at, textHash);
  return { type: 'returnedForChanges', by, at, n: submission.n, textHash, reasonsHash };
}

function managerMayDecide(state: OpenAssessment, by: Actor, at: string, textHash: string): AwaitingSignOff {
  const waiting = awaited(state);
  const { workerId, submission } = waiting;
  const authors = workerId === undefined ? submission.authors : [...submission.authors, workerId];
  maySign({ authors }, by, { grade: 'teamManager' });
  sameText(submission, textHash);
  notBefore(at, submission.submittedAt);
  return waiting;
}

/** Somebody who comes late hears what happened in between. */
function awaited(state: OpenAssessment): AwaitingSignOff {
  if (state.status === 'awaitingSignOff') return state;
  if (state.status === 'signedOff') throw notAwaited('signed');
  if (state.returned !== undefined) throw notAwaited('returned');
  throw notAwaited(state.voided === undefined ? 'neverSubmitted' : 'voided');
}
