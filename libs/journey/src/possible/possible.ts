import { type Actor } from '../shared/actor';
import { type AnyStage, type StageStateBase } from '../shared/decider';
import { isRuleBroken } from '../shared/rule-broken';
import { attemptsAt } from './attempts';
import { type Known, knownIn } from './known';

/** Whether an act can be done now, and what stands against it, in the words of the rule. */
export type Possibility = { possible: true } | { possible: false; code: string; because: string };

/** Which acts of a stage somebody can do at a moment. The rules themselves are asked, and nothing is recorded. */
export interface PossibleActs {
  of(command: string): Possibility;
}

/**
 * The rules are tried with many ways of filling an act in. One that is accepted makes it possible, and so do refusals for different
 * reasons: then it depends on what is filled in. Where every one is refused for the same reason, that reason is the state's or the person's.
 * @param at ISO instant: now
 */
export function possibleActs(stage: AnyStage, state: StageStateBase, by: Actor, at: string): PossibleActs {
  const known = knownIn(stage, state, by, at);
  return { of: (command) => possibility(stage, state, command, known) };
}

function possibility(stage: AnyStage, state: StageStateBase, command: string, known: Known): Possibility {
  let refusal: { code: string; because: string } | undefined;
  for (const attempt of attemptsAt(stage, command, known)) {
    try {
      stage.decide(state, attempt);
      return { possible: true };
    } catch (error) {
      if (!isRuleBroken(error)) throw error;
      if (error.code.startsWith('TIME.')) continue; // of this attempt's moment, not of the act
      if (refusal !== undefined && refusal.code !== error.code) return { possible: true };
      refusal = { code: error.code, because: error.message };
    }
  }
  return refusal === undefined ? { possible: true } : { possible: false, ...refusal };
}
