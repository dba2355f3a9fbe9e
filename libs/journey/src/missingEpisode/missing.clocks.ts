import { type Clock } from '../shared/decider';
import { type MissingState } from './missing.state';

/** 72 hours from the moment at which the child is found; an offer alone does not stop them. */
export function missingClocks(state: MissingState): Clock[] {
  if (state.status === 'unopened' || !('foundAt' in state)) return [];
  const { foundAt: startedAt } = state;
  const stopped = 'answeredAt' in state ? { stoppedAt: state.answeredAt } : {};
  return [{ rule: 'return-interview', n: 1, startedAt, ...stopped }];
}
