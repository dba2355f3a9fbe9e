import { type Actor } from './actor';
import { type ActForm } from './acts';
import { type Passed } from './passing';
import { type StageDocument } from './stage-document';
import { type StageKind } from './stage-kinds';

/** Every command says who acts and when it happened in the world (ISO instant). */
export interface StageCommand {
  type: string;
  by: Actor;
  at: string;
}

/** What happened: ids, codes, instants and hashes; never a name, a date of birth or narrative. */
export interface StageEvent {
  type: string;
  by: Actor;
  /** When it happened in the world (ISO instant). The ledger adds when it was recorded. */
  at: string;
}

/** Every stage's state is plain JSON and says in one word how far the stage has come. */
export interface StageStateBase {
  status: string;
}

/** Rules as plain functions: `decide` refuses with RuleBroken, `evolve` never refuses. */
export interface Decider<S, C extends StageCommand, E extends StageEvent> {
  initial: S;
  decide(state: S, command: C): E[];
  evolve(state: S, event: E): S;
}

/** A clock that the state says should exist. The record starts and stops it in the same transaction. */
export interface Clock {
  /** Rule id in the rule set that is pinned on the stage, such as `initial-assessment`. */
  rule: string;
  /** 1 for the first such clock of the stage, 2 for the next (each submission has its own sign-off clock). */
  n: number;
  /** Start event's instant (ISO). */
  startedAt: string;
  /** Set once the clock has stopped (ISO). */
  stoppedAt?: string;
  /** Agreed later date; the original date stays. */
  extension?: { until: string; reason: string };
}

/** A stage of the journey: its rules, its clocks and when it is over. */
export interface Stage<S extends StageStateBase, C extends StageCommand, E extends StageEvent> extends Decider<
  S,
  C,
  E
> {
  kind: StageKind;
  /** Commands that people send: each is a Temporal Update of that name. Machines' own commands are not listed. */
  commands: readonly C['type'][];
  /** The forms of those commands: from them the API makes its routes. */
  acts: Readonly<Record<string, ActForm>>;
  /** The text that the stage is about, when it has one that is written over days. */
  document?: StageDocument;
  /** Which clocks run or have run, as a pure function of the state. */
  clocks(state: S): Clock[];
  /** What the stage ended with; undefined while it goes on. */
  outcome(state: S): string | undefined;
  /** What a finished stage hands to the one that follows: codes and moments only. */
  passes?(state: S): Passed;
}

/**
 * A stage whose own types are not known here: what the record and the workflow runner hold. Every stage is one without a
 * cast, because methods are compared bivariantly. So nothing checks that a state belongs to its stage: whoever holds an
 * `AnyStage` feeds it only what the same stage made, or what the record keeps for that kind.
 */
export type AnyStage = Stage<StageStateBase, StageCommand, StageEvent>;

export { type KnownKind, type StageKind, hasRules, stageKinds } from './stage-kinds';
