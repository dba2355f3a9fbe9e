import { hands, holdsRole } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type Answered, type Back, type OpenMissing } from './missing.state';
import { type CompleteInterview, type DeclineInterview, type InterviewCompleted } from './missing.types';
import { type InterviewDeclined, type InterviewOffered, type OfferInterview } from './missing.types';

/** The child is back, and the interview is still to come. Codes: MISSING.NOT_FOUND, ALREADY_ANSWERED. */
export function awaitingInterview(state: OpenMissing, at: string): Back {
  if (!('foundAt' in state)) throw new RuleBroken('MISSING.NOT_FOUND', 'The child has not been found yet');
  if (isAnswered(state)) throw new RuleBroken('MISSING.ALREADY_ANSWERED', 'How the interview ended is on record');
  notBefore(at, state.foundAt);
  return state;
}

export function isAnswered(state: OpenMissing): state is Answered {
  return 'answeredAt' in state;
}

export function offered(state: Back, { type: _, context, ...offer }: OfferInterview): InterviewOffered {
  needsIndependence(state, offer, context?.childsWorkers);
  return { type: 'interviewOffered', ...offer };
}

/** Code: MISSING.NOT_ALONE_REASON_MISSING. */
export function completed(state: Back, { type: _, context, ...interview }: CompleteInterview): InterviewCompleted {
  needsOffer(state, interview.at);
  needsIndependence(state, interview, context?.childsWorkers);
  if (!interview.seenAlone && interview.notSeenAloneReason === undefined) {
    throw new RuleBroken('MISSING.NOT_ALONE_REASON_MISSING', 'Say why the child was not seen alone');
  }
  return { type: 'interviewCompleted', ...interview };
}

export function declined(state: Back, { type: _, ...answer }: DeclineInterview): InterviewDeclined {
  needsOffer(state, answer.at);
  return { type: 'interviewDeclined', ...answer };
}

/** Nobody accepts or declines what was not offered, nor before. Code: MISSING.NOT_OFFERED. */
function needsOffer({ offers }: Back, at: string): void {
  const [first] = offers;
  if (first === undefined) throw new RuleBroken('MISSING.NOT_OFFERED', 'Record first when the interview was offered');
  notBefore(at, first.at);
}

/**
 * Nobody interviews who works with the child: neither the worker of the episode, nor whoever holds another journey or stage of the child,
 * nor their deputies. An interviewer of the council is named, so that this can be told. Codes: MISSING.NOT_INDEPENDENT, INTERVIEWER_NOT_NAMED.
 */
function needsIndependence(
  { workerId }: Back,
  { by, interviewer, interviewerId }: Pick<OfferInterview, 'by' | 'interviewer' | 'interviewerId'>,
  childsWorkers: readonly string[] = [],
): void {
  const workers = [...childsWorkers, ...(workerId === undefined ? [] : [workerId])];
  const itself = interviewerId === undefined && holdsRole(by, 'MISSING_INTERVIEWER');
  if (interviewer === 'independentInterviewer' && interviewerId === undefined && !itself) {
    throw new RuleBroken('MISSING.INTERVIEWER_NOT_NAMED', 'Say which of the council’s interviewers it is');
  }
  const interviewers = itself ? hands(by) : [interviewerId];
  if (interviewers.some((id) => id !== undefined && workers.includes(id))) {
    throw new RuleBroken('MISSING.NOT_INDEPENDENT', 'Somebody independent interviews, nobody who works with the child');
  }
}
