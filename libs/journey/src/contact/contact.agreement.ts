import { RuleBroken } from '../shared/rule-broken';
import { notBefore } from '../shared/moments';
import { maySign } from '../shared/sign-off';
import { type Actor } from '../shared/actor';
import { decisionIn, refuseSecondCase } from './contact.decision';
import { undecided, type Undecided } from './contact.screening';
import { type OpenContact } from './contact.state';
import { fileOf } from './contact.steps';
import { type Agree, type Decide, type Decided, type Disagree, type Disagreed } from './contact.types';
import { bringsSocialWork } from './outcomes';

type Awaiting = Extract<OpenContact, { status: 'awaitingAgreement' }>;

/** A manager agrees to a decision below the baseline: now it counts. */
export function agreed(state: OpenContact, { by, at, openJourneyId }: Agree): Decided {
  const { proposal, personId } = awaitingManager(state, by, at);
  refuseSecondCase(proposal.outcome, openJourneyId);
  return {
    type: 'decided',
    by,
    at,
    ...decisionIn(proposal),
    decidedBy: proposal.by,
    agreedBy: by.id,
    overrideTextHash: proposal.overrideTextHash,
    ...(personId === undefined ? {} : { personId }),
  };
}

/** A manager disagrees, with reasons: the decision-maker decides again. No clock is reset. */
export function disagreed(state: OpenContact, { by, at, textHash }: Disagree): Disagreed {
  const { proposal } = awaitingManager(state, by, at);
  return { type: 'disagreed', by, at, n: proposal.n, textHash };
}

/**
 * What a decision is made on. While a proposal waits for a manager, only one that brings a social worker after all takes its place: there is
 * nothing left to agree to, and a child's protection waits for no signature.
 */
export function decidable(state: OpenContact, { at, outcome }: Pick<Decide, 'at' | 'outcome'>): Undecided {
  if (state.status !== 'awaitingAgreement' || !bringsSocialWork(outcome)) return undecided(state);
  notBefore(at, state.proposal.at);
  return { ...fileOf(state), status: 'screened', screening: state.screening };
}

/** A team manager or higher who is not the decision-maker; refuses whoever comes late with a code of its own. */
function awaitingManager(state: OpenContact, by: Actor, at: string): Awaiting {
  if (state.status === 'decided' || state.status === 'finished') {
    throw new RuleBroken('CONTACT.ALREADY_DECIDED', 'This contact has been decided');
  }
  if (state.status !== 'awaitingAgreement') {
    const last = state.agreements.at(-1);
    if (last !== undefined) throw new RuleBroken('CONTACT.ALREADY_DISAGREED', 'A manager has disagreed already');
    throw new RuleBroken('CONTACT.NOTHING_TO_AGREE', 'No decision is waiting for a manager’s agreement');
  }
  maySign({ authors: state.proposal.authors }, by, { grade: 'teamManager' });
  notBefore(at, state.proposal.at);
  return state;
}
