import { openOf } from './journey.openings';
import { type OpenJourney, type Span } from './journey.state';

/**
 * After every event: when the newest one happened, and whether a child in need has a plan.
 * @param since from when it holds in the world: a plan that is opened later than it began was there from its beginning
 */
export function noted(state: OpenJourney, at: string, since = at): OpenJourney {
  const latestAt = later(state.latestAt, at);
  return { ...state, latestAt, withoutPlan: span(state.withoutPlan, isWithoutPlan(state), since) };
}

export function stopped(spans: readonly Span[], at: string): Span[] {
  return spans.map((one) => (one.stoppedAt === undefined ? { ...one, stoppedAt: later(one.startedAt, at) } : one));
}

function isWithoutPlan(state: OpenJourney): boolean {
  const live = openOf(state).some(({ kind }) => plans.some((plan) => plan === kind));
  return state.kind === 'episodeOfNeed' && state.need === 'inNeed' && !live;
}

const plans: readonly string[] = ['childInNeedPlan', 'childProtectionPlan'];

function span(spans: readonly Span[], runs: boolean, at: string): readonly Span[] {
  const running = spans.at(-1);
  const isRunning = running !== undefined && running.stoppedAt === undefined;
  if (runs === isRunning) return spans;
  return runs ? [...spans, { n: spans.length + 1, startedAt: at }] : stopped(spans, at);
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
