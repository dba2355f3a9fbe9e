import { londonDate } from '#libs/timescales';
import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { isOfAge } from './age';
import { type FosteringState } from './fostering.state';
import {
  type FosteringVisited,
  type RecordFosteringVisit,
  type ReportWritten,
  type WriteReport,
} from './fostering.types';

/**
 * The child is seen alone unless that is inappropriate. A visit is recorded whatever it missed, and whatever report is still owed: safety
 * before paperwork. It counts when it saw everything.
 * Codes: FOSTERING.NOT_SEEN_REASON_MISSING, NOT_ALONE_REASON_MISSING, ALONE_BUT_NOT_SEEN, HAS_BEGUN.
 */
export function visited(state: FosteringState, command: RecordFosteringVisit): FosteringVisited {
  const { type: _, context, ...visit } = command;
  const { childSeen, notSeenReason, seenAlone, notAloneReason } = visit;
  if (!childSeen && seenAlone) {
    throw new RuleBroken('FOSTERING.ALONE_BUT_NOT_SEEN', 'A child who was not seen was not seen alone');
  }
  if (!childSeen && notSeenReason === undefined) {
    throw new RuleBroken('FOSTERING.NOT_SEEN_REASON_MISSING', 'Say why the child was not seen');
  }
  if (notSeenReason === 'notYetArrived' && (state.startsOn === undefined || state.startsOn <= londonDate(visit.at))) {
    throw new RuleBroken('FOSTERING.HAS_BEGUN', 'The child is with the carer already, as far as is known');
  }
  if (childSeen && !seenAlone && notAloneReason === undefined) {
    throw new RuleBroken('FOSTERING.NOT_ALONE_REASON_MISSING', 'Say why it was inappropriate to see the child alone');
  }
  const grown = context?.bornOn !== undefined && isOfAge(context.bornOn, visit.at, state.disabled);
  return { type: 'visited', ...visit, n: state.visits.length + 1, ...(grown ? { ofAge: true } : {}) };
}

/** On the oldest visit that has none. Code: FOSTERING.NO_REPORT_DUE. */
export function reportWritten(state: FosteringState, { by, at, textHash }: WriteReport): ReportWritten {
  const visit = state.visits.find(({ reportHash }) => reportHash === undefined);
  if (visit === undefined) throw new RuleBroken('FOSTERING.NO_REPORT_DUE', 'Every visit has its report');
  notBefore(at, visit.at);
  return { type: 'reportWritten', by, at, n: visit.n, textHash };
}

/** The gate: a written report after each visit. Code: FOSTERING.REPORT_MISSING. */
export function needsReports({ visits }: FosteringState): void {
  const missing = visits.filter(({ reportHash }) => reportHash === undefined).map(({ n }) => n);
  if (missing.length > 0)
    throw new RuleBroken('FOSTERING.REPORT_MISSING', 'Write the report on each visit', { missing });
}
