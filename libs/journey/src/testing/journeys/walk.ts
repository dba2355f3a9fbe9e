import { type Clock, type Stage, type StageCommand, type StageEvent, type StageStateBase } from '../../shared/decider';
import { isRuleBroken } from '../../shared/rule-broken';

/** Every state that a list of commands leads through, some minutes apart; what is refused changes nothing. */
export function walked<S extends StageStateBase, C extends StageCommand, E extends StageEvent>(
  stage: Stage<S, C, E>,
  start: E,
  commands: readonly C[],
  minutes = 1,
): S[] {
  let state = stage.evolve(stage.initial, start);
  return commands.map((command, step) => {
    const at = new Date(Date.parse(start.at) + (step + 1) * minutes * 60_000).toISOString();
    try {
      for (const event of stage.decide(state, { ...command, at })) state = stage.evolve(state, event);
    } catch (error) {
      if (!isRuleBroken(error)) throw error;
    }
    return state;
  });
}

/** A clock that has started stays, keeps its start, and once stopped keeps its stop. */
export function clocksHold<S extends StageStateBase, C extends StageCommand, E extends StageEvent>(
  stage: Stage<S, C, E>,
  road: readonly S[],
): void {
  const known = new Map<string, Clock>();
  for (const state of road) {
    const clocks = new Map(stage.clocks(state).map((clock) => [`${clock.rule} ${clock.n}`, clock]));
    for (const [name, before] of known) {
      expect(clocks.get(name)?.startedAt).toBe(before.startedAt);
      expect(clocks.get(name)?.stoppedAt).toBe(before.stoppedAt ?? clocks.get(name)?.stoppedAt);
    }
    for (const [name, clock] of clocks) known.set(name, clock);
  }
}
