import { type Prisma } from '#libs/database';
import { type AnyStage, type Clock, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { stateAfter } from './state-of';

/** What a stage's rules make of all that happened in it. */
export interface Folded {
  state: StageStateBase;
  clocks: Clock[];
  outcome?: string;
}

export function fold(kind: string, events: readonly StageEvent[]): Folded {
  const rules = rulesOf(kind);
  const state = stateAfter(kind, events);
  return { state, clocks: rules.clocks(state), outcome: rules.outcome(state) };
}

/** The clocks that the state of a stage says should exist which has just been opened: what the row keeps is what these rules made. */
export function clocksWanted(stage: Prisma.StageModel): Clock[] {
  return rulesOf(stage.kind).clocks(stage.state as unknown as StageStateBase);
}

function rulesOf(kind: string): AnyStage {
  return stages[kind as StageKind];
}
