import { adviceIn } from '../shared/advice';
import { hands } from '../shared/holding';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { maySign, notAwaited, sameText } from '../shared/sign-off';
import { type FosteringState, isWhole, type Proposal } from './fostering.state';
import {
  type ProposeSuitability,
  type ReturnSuitability,
  type SignSuitability,
  type SuitabilityProposed,
  type SuitabilityReturned,
  type SuitabilitySigned,
} from './fostering.types';
import { needsReports } from './visiting';

/**
 * After a whole first visit, with the report on each. A prohibition protects the child: it waits for neither, and the reports stay owed.
 * Codes: FOSTERING.DEFINITION_NOT_CHECKED, NOT_VISITED, REPORT_MISSING, SIGN_OFF.ALREADY_PENDING.
 */
export function suitabilityProposed(state: FosteringState, command: ProposeSuitability): SuitabilityProposed {
  const { by, at, suitability: outcome, textHash } = command;
  if (state.proposal !== undefined) throw new RuleBroken('SIGN_OFF.ALREADY_PENDING', 'It waits for sign-off already');
  if (state.definitionChecked === undefined) {
    throw new RuleBroken('FOSTERING.DEFINITION_NOT_CHECKED', 'Check first whether this is private fostering');
  }
  if (outcome !== 'prohibited') needsVisitsWithReports(state);
  const authors = [...new Set([...hands(by), ...(state.workerId === undefined ? [] : [state.workerId])])];
  return { type: 'submitted', by, at, n: state.proposals.length + 1, textHash, outcome, authors, ...adviceIn(command) };
}

function needsVisitsWithReports(state: FosteringState): void {
  if (!state.visits.some(isWhole)) {
    throw new RuleBroken('FOSTERING.NOT_VISITED', 'See the child, the premises, the carer and the household first');
  }
  needsReports(state);
}

export function suitabilitySigned(state: FosteringState, { by, at, textHash }: SignSuitability): SuitabilitySigned {
  const { n, outcome } = awaited(state, { by, at, textHash });
  return { type: 'signedOff', by, at, n, textHash, outcome };
}

export function suitabilityReturned(state: FosteringState, command: ReturnSuitability): SuitabilityReturned {
  const { by, at, textHash, reasonsHash } = command;
  const { n } = awaited(state, command);
  return { type: 'returnedForChanges', by, at, n, textHash, reasonsHash };
}

/** A team manager, who had no hand in it, and who saw that text. */
function awaited(
  { proposal, suitability, proposals }: FosteringState,
  { by, at, textHash }: Pick<SignSuitability, 'by' | 'at' | 'textHash'>,
): Proposal {
  if (proposal === undefined) {
    const before = proposals.length === 0 ? 'neverSubmitted' : 'returned';
    throw notAwaited(suitability === undefined ? before : 'signed');
  }
  maySign(proposal, by, { grade: 'teamManager' });
  sameText(proposal, textHash);
  notBefore(at, proposal.submittedAt);
  return proposal;
}
