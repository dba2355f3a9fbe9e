import fc from 'fast-check';
import { type StageCommand, type StageStateBase } from '../../shared/decider';
import { type StageKind } from '../../shared/stage-kinds';
import * as people from '../people';
import { type Dice } from './dice';

/**
 * How a stage takes part in random walks: a command that people might send now, legal or not. What its rules refuse is a step that did
 * nothing. A stage that has no walker yet takes part all the same: it ends with some outcome of the map.
 */
export type Walker = (dice: Dice, at: string, state: StageStateBase) => StageCommand;

/** A walker that sends what an arbitrary of the stage's own tests makes. */
export function sending(commands: fc.Arbitrary<StageCommand>): Walker {
  return (dice, at) => {
    const [command] = fc.sample(commands, { seed: dice.upTo(10_000), numRuns: 1 });
    if (command === undefined) throw new Error('an arbitrary makes one sample at least');
    return { ...command, at };
  };
}

export type Walkers = Partial<Record<StageKind, Walker>>;

export const everybody = [
  people.socialWorker,
  people.anotherWorker,
  people.teamManager,
  people.anotherManager,
  people.seniorManager,
  people.familySupport,
] as const;

/** One of three texts: two people may mean the same one. */
export function someHash(dice: Dice): string {
  return dice.of(['a', 'b', 'c']).repeat(64);
}
