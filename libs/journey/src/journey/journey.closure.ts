import { londonDate } from '#libs/timescales';
import { closureReasons } from '../codes/needs';
import { inUseOn } from '../codes/code-set';
import { adviceIn } from '../shared/advice';
import { hands, needsGrade } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { isInForce } from '../shared/protective-orders';
import { RuleBroken } from '../shared/rule-broken';
import { maySign, sameText } from '../shared/sign-off';
import { needsViews } from '../shared/views';
import { hadAssessment, hadServices, isAfterAssessment } from './closure-rules';
import { openOf, stagesToOpen } from './journey.openings';
import { type ClosureProposal, type OpenJourney } from './journey.state';
import {
  type AuthoriseClosure,
  type ClosureProposed,
  type ClosureReturned,
  type JourneyClosed,
  type ProposeClosure,
  type ReturnClosure,
} from './journey.types';

/**
 * The worker proposes to close an episode: everything concluded, the chronology complete, views gathered, the agencies told.
 * Codes: JOURNEY.NOT_QUALIFIED, CLOSES_BY_ITSELF, CLOSURE_PENDING, CHRONOLOGY_INCOMPLETE, FEEDBACK_MISSING, and those of `closable`.
 */
export function closureProposed(state: OpenJourney, command: ProposeClosure): ClosureProposed {
  const { by, at, reason, textHash, feedbackToAgencies, context } = command;
  needsGrade(by, 'practitioner', 'JOURNEY.NOT_QUALIFIED', 'A qualified worker proposes to close a journey');
  if (state.proposal !== undefined) {
    throw new RuleBroken('JOURNEY.CLOSURE_PENDING', 'A proposal to close is waiting for a manager');
  }
  closable(state, reason, at);
  if (!context.chronologyComplete) {
    throw new RuleBroken('JOURNEY.CHRONOLOGY_INCOMPLETE', 'Complete the chronology first');
  }
  if (!feedbackToAgencies) throw new RuleBroken('JOURNEY.FEEDBACK_MISSING', 'Tell the agencies first');
  needsViews(state.views, 'closure');
  const n = state.proposals.length + 1;
  return { type: 'closureProposed', by, at, n, reason, textHash, authors: [...hands(by)], ...adviceIn(command) };
}

/** A team manager or somebody higher, never the proposer. All is checked again: much may have happened since. */
export function closureAuthorised(state: OpenJourney, { by, at, textHash }: AuthoriseClosure): JourneyClosed {
  const { n, reason } = pending(state, by, at, textHash);
  closable(state, reason, at);
  return { type: 'closed', by, at, reason, n, textHash };
}

export function closureReturned(state: OpenJourney, command: ReturnClosure): ClosureReturned {
  const { by, at, textHash, reasonsHash } = command;
  const { n } = pending(state, by, at, textHash);
  return { type: 'closureReturned', by, at, n, textHash, reasonsHash };
}

function pending(state: OpenJourney, by: AuthoriseClosure['by'], at: string, textHash: string): ClosureProposal {
  const { proposal } = state;
  if (proposal === undefined) throw new RuleBroken('JOURNEY.NO_CLOSURE_PROPOSED', 'Nobody has proposed to close this');
  maySign(proposal, by, { grade: 'teamManager' });
  sameText({ ...proposal, submittedAt: proposal.at }, textHash);
  notBefore(at, proposal.at);
  return proposal;
}

/**
 * Source: CIN census, rules 8867 (assessments authorised), 8868 (enquiries concluded), 2990 (no RC8 or RC9 after services), 8825 (they
 * need an assessment) and 8620 (not before anything that happened).
 * Codes: JOURNEY.STAGES_OPEN, ORDER_IN_FORCE, UNKNOWN_REASON, REASON_NOT_IN_USE, CLOSURE_AFTER_SERVICES, CLOSURE_WITHOUT_ASSESSMENT; TIME.OUT_OF_ORDER.
 */
function closable(state: OpenJourney, reason: string, at: string): void {
  if (state.kind !== 'episodeOfNeed') {
    throw new RuleBroken('JOURNEY.CLOSES_BY_ITSELF', 'This journey closes when its last stage ends');
  }
  notBefore(at, state.latestAt);
  const open = [...openOf(state), ...stagesToOpen(state)].map(({ kind }) => kind);
  if (open.length > 0) throw new RuleBroken('JOURNEY.STAGES_OPEN', 'Something is still open', { open });
  if (isInForce(state.orders)) {
    throw new RuleBroken('JOURNEY.ORDER_IN_FORCE', 'Say first when the order or the power ended');
  }
  if (!inUseOn(closureReasons, reason, londonDate(at))) {
    throw new RuleBroken('JOURNEY.REASON_NOT_IN_USE', 'This reason is not in the list of that day', { reason });
  }
  if (!isAfterAssessment(reason)) return;
  if (hadServices(state)) {
    throw new RuleBroken(
      'JOURNEY.CLOSURE_AFTER_SERVICES',
      'After an enquiry, a conference or a plan there is another reason',
    );
  }
  if (!hadAssessment(state)) {
    throw new RuleBroken('JOURNEY.CLOSURE_WITHOUT_ASSESSMENT', 'There was no assessment');
  }
}
