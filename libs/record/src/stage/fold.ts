import { type Prisma } from '#libs/database';
import { type AnyStage, type Clock, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';

/** What the stage's rules make of its state and the events that follow. */
export interface Folded {
  state: StageStateBase;
  clocks: Clock[];
  outcome?: string;
}

export function fold(stage: Prisma.StageModel, events: readonly StageEvent[]): Folded {
  const rules = rulesOf(stage);
  const state = events.reduce((before, event) => rules.evolve(before, event), stateOf(stage));
  return { state, clocks: rules.clocks(state), outcome: rules.outcome(state) };
}

/** The clocks that the stage's state says should exist. */
export function clocksOf(stage: Prisma.StageModel): Clock[] {
  return rulesOf(stage).clocks(stateOf(stage));
}

function rulesOf({ kind }: Prisma.StageModel): AnyStage {
  return stages[kind as StageKind];
}

/** What the record keeps for a kind is what that kind's rules made. */
function stateOf({ state }: Prisma.StageModel): StageStateBase {
  return state as unknown as StageStateBase;
}
