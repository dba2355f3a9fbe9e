import { holds } from '../shared/holding';
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

export function offered(state: Back, { type: _, ...offer }: OfferInterview): InterviewOffered {
  needsIndependence(state, offer);
  return { type: 'interviewOffered', ...offer };
}

/** Code: MISSING.NOT_ALONE_REASON_MISSING. */
export function completed(state: Back, { type: _, ...interview }: CompleteInterview): InterviewCompleted {
  needsOffer(state, interview.at);
  needsIndependence(state, interview);
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

/** Neither the child's own worker nor that worker's deputy interviews. Code: MISSING.NOT_INDEPENDENT. */
function needsIndependence(
  { workerId }: Back,
  { by, interviewerId }: Pick<OfferInterview | CompleteInterview, 'by' | 'interviewerId'>,
): void {
  const itself = interviewerId === undefined ? by.roles.includes('MISSING_INTERVIEWER') && holds(workerId, by) : false;
  if (itself || (interviewerId !== undefined && interviewerId === workerId)) {
    throw new RuleBroken('MISSING.NOT_INDEPENDENT', 'Somebody independent interviews, not the child’s own worker');
  }
}
