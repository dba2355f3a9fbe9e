import { type AssessmentCompleted, type PanelDecided } from './assessing.types';
import { type OpenedEarlyHelp, type OpenEarlyHelp, type Span } from './common-assessment.state';

export function stopped(spans: readonly Span[], at: string): Span[] {
  return spans.map((span) => (span.stoppedAt === undefined ? { ...span, stoppedAt: at } : span));
}

export function onceCompleted(state: OpenEarlyHelp, { at, n, servicesAsked }: AssessmentCompleted): OpenEarlyHelp {
  const writing = stopped(state.writing, at);
  return { ...state, status: 'atPanel', servicesAsked, writing, queue: [...state.queue, { n, startedAt: at }] };
}

/** A family whose team works already goes on with it, whatever the panel says to a further wish. */
export function oncePanelDecided(before: OpenEarlyHelp, { at, decision, services }: PanelDecided): OpenedEarlyHelp {
  const state = { ...before, queue: stopped(before.queue, at) };
  if (decision === 'allocated' || decision === 'teamAlone' || state.planAgreedAt !== undefined) {
    const all = [...new Set([...state.services, ...services])];
    return { ...state, status: 'teamAroundChild', services: all, teamFrom: state.teamFrom ?? at };
  }
  if (decision === 'notAccepted') return { ...state, status: 'ended', outcome: 'notAccepted', endedAt: at };
  return { ...state, status: 'assessing', writing: [...state.writing, { n: state.writing.length + 1, startedAt: at }] };
}

/** The team asks the panel for more. */
export function askedForMore(state: OpenEarlyHelp, at: string): OpenEarlyHelp {
  return { ...state, status: 'atPanel', queue: [...state.queue, { n: state.queue.length + 1, startedAt: at }] };
}
