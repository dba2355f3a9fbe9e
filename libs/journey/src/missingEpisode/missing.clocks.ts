import { type Clock } from '../shared/decider';
import { type MissingState, type OpenMissing } from './missing.state';

/** The voluntary agency hears of every episode, the first one too; and the return interview. */
export function missingClocks(state: MissingState): Clock[] {
  if (state.status === 'unopened') return [];
  return [agencyClock(state), ...interviewClock(state)];
}

/** From the report on; a report that was mistaken is no matter for the agency. */
function agencyClock(state: OpenMissing): Clock {
  const mistakenSince = state.neverMissing && 'foundAt' in state ? state.foundAt : undefined;
  const stoppedAt = state.voluntaryAgencyToldAt ?? mistakenSince;
  const clock = { rule: 'missing-agency-told', n: 1, startedAt: state.openedAt };
  if (stoppedAt === undefined) return clock;
  return { ...clock, stoppedAt: Date.parse(stoppedAt) < Date.parse(clock.startedAt) ? clock.startedAt : stoppedAt };
}

/** 72 hours from the moment at which the child is found; an offer alone does not stop them. */
function interviewClock(state: OpenMissing): Clock[] {
  if (!('foundAt' in state)) return [];
  const { foundAt: startedAt } = state;
  const stopped = 'answeredAt' in state ? { stoppedAt: state.answeredAt } : {};
  return [{ rule: 'return-interview', n: 1, startedAt, ...stopped }];
}
