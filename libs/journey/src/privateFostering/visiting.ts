import { notBefore } from '../shared/moments';
import { RuleBroken } from '../shared/rule-broken';
import { type FosteringState } from './fostering.state';
import {
  type FosteringVisited,
  type RecordFosteringVisit,
  type ReportWritten,
  type WriteReport,
} from './fostering.types';

/**
 * The child is seen alone unless that is inappropriate, and the report on the visit before is written. A visit is recorded whatever it
 * missed; it counts when it saw everything. Codes: FOSTERING.NOT_ALONE_REASON_MISSING, ALONE_BUT_NOT_SEEN.
 */
export function visited(state: FosteringState, { type: _, ...visit }: RecordFosteringVisit): FosteringVisited {
  const { childSeen, seenAlone, notAloneReason } = visit;
  if (!childSeen && seenAlone) {
    throw new RuleBroken('FOSTERING.ALONE_BUT_NOT_SEEN', 'A child who was not seen was not seen alone');
  }
  if (childSeen && !seenAlone && notAloneReason === undefined) {
    throw new RuleBroken('FOSTERING.NOT_ALONE_REASON_MISSING', 'Say why it was inappropriate to see the child alone');
  }
  return { type: 'visited', ...visit, n: state.visits.length + 1 };
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
