import { type Clock, type Stage, type StageCommand, type StageEvent, type StageStateBase } from '../shared/decider';
import { isRuleBroken } from '../shared/rule-broken';

type Expected<E> = E extends StageEvent ? Partial<Omit<E, 'type'>> & { type: E['type'] } : never;

/** Reads as the rule book: given what happened, when somebody acts, then this follows or it is refused with a code. */
export function given<S extends StageStateBase, C extends StageCommand, E extends StageEvent>(
  stage: Stage<S, C, E>,
  events: readonly E[],
) {
  const state = fold(stage, events);
  return {
    state,
    /** Which clocks stand after what happened. */
    thenClocks(expected: Clock[]) {
      expect(stage.clocks(state)).toEqual(expected);
    },
    thenOutcome(expected: string | undefined) {
      expect(stage.outcome(state)).toBe(expected);
    },
    when(command: C) {
      return {
        /** The events, each at least with these fields. */
        then(expected: readonly Expected<E>[]) {
          expect(stage.decide(state, command)).toMatchObject(expected);
        },
        thenRefused(code: string) {
          expect(refusalOf(() => stage.decide(state, command))).toBe(code);
        },
        /** What happened with the act added: for the next sentence. */
        events(): E[] {
          return [...events, ...stage.decide(state, command)];
        },
      };
    },
  };
}

export function fold<S extends StageStateBase, C extends StageCommand, E extends StageEvent>(
  stage: Stage<S, C, E>,
  events: readonly E[],
): S {
  return events.reduce((state, event) => stage.evolve(state, event), stage.initial);
}

/** Folds commands one after the other: each is decided, and its events are added. */
export function afterAll<S extends StageStateBase, C extends StageCommand, E extends StageEvent>(
  stage: Stage<S, C, E>,
  events: readonly E[],
  ...commands: readonly C[]
): E[] {
  return commands.reduce((before, command) => given(stage, before).when(command).events(), [...events]);
}

/** Code of the refusal, or undefined when nothing was refused. Anything else that is thrown passes on. */
export function refusalOf(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (isRuleBroken(error)) return error.code;
    throw error;
  }
}
