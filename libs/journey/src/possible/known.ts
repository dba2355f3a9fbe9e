import { type Actor } from '../shared/actor';
import { type AnyStage, type StageStateBase } from '../shared/decider';

/** What an answer may point at: ids, hashes and numbers that the state holds, by the name under which it holds them. */
export interface Known {
  /** Of this name, anywhere in the state. */
  named(key: string): readonly (string | number)[];
  /** Timescales of the clocks that run. */
  rules: readonly string[];
  /** Whoever asks. */
  by: Actor;
  /** Now, ISO. */
  at: string;
}

export function knownIn(stage: AnyStage, state: StageStateBase, by: Actor, at: string): Known {
  const found = new Map<string, Set<string | number>>();
  gather(state, found);
  return {
    named: (key) => [...(found.get(key) ?? [])],
    rules: [...new Set(stage.clocks(state).flatMap(({ rule, stoppedAt }) => (stoppedAt === undefined ? [rule] : [])))],
    by,
    at,
  };
}

function gather(value: unknown, found: Map<string, Set<string | number>>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' || typeof inner === 'number')
      found.set(key, (found.get(key) ?? new Set()).add(inner));
    else gather(inner, found);
  }
}
