import { type Prisma, type Tx } from '#libs/database';
import { type AnyStage, type Clock, type StageEvent, type StageKind, stages, type StageStateBase } from '#libs/journey';
import { stateOf } from './state-of';

/** What the stage's rules make of all that happened before, and of the events that follow. */
export interface Folded {
  state: StageStateBase;
  clocks: Clock[];
  outcome?: string;
}

export async function fold(tx: Tx, stage: Prisma.StageModel, events: readonly StageEvent[]): Promise<Folded> {
  const rules = rulesOf(stage);
  const state = events.reduce((before, event) => rules.evolve(before, event), await stateOf(tx, stage));
  return { state, clocks: rules.clocks(state), outcome: rules.outcome(state) };
}

/** The clocks that the state of a stage says should exist which has just been opened: what the row keeps is what these rules made. */
export function clocksWanted(stage: Prisma.StageModel): Clock[] {
  return rulesOf(stage).clocks(stage.state as unknown as StageStateBase);
}

function rulesOf({ kind }: Prisma.StageModel): AnyStage {
  return stages[kind as StageKind];
}
