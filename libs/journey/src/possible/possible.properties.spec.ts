import fc from 'fast-check';
import { type StageKind } from '../shared/decider';
import { stages } from '../stages';
import { beginnings } from '../testing/journeys/beginnings';
import { Dice, walksOf } from '../testing/journeys/dice';
import { type Walker, type Walkers } from '../testing/journeys/walker';
import { walkers } from '../testing/journeys/walkers';
import { World } from '../testing/journeys/world';
import { refusalOf } from '../testing/rule-book';
import { possibleActs } from './possible';

jest.setTimeout(120_000);

/** Every act that the rules take, with what `possibleActs` had said of it. */
function overheard(wrong: Set<string>, taken: Set<string>): Walkers {
  const entries = Object.entries(walkers).map(([kind, walker]) => [kind, listening(kind as StageKind, walker)]);
  return Object.fromEntries(entries) as Walkers;

  function listening(kind: StageKind, walker: Walker): Walker {
    return (dice, at, state) => {
      const command = walker(dice, at, state);
      const stage = stages[kind];
      if (!Object.hasOwn(stage.acts, command.type)) return command;
      if (refusalOf(() => stage.decide(state, command)) !== undefined) return command;
      taken.add(`${kind} ${command.type}`);
      const said = possibleActs(stage, state, command.by, at).of(command.type);
      if (!said.possible) wrong.add(`${kind} ${command.type}: ${said.code}`);
      return command;
    };
  }
}

describe('what can be done now', () => {
  it('never leaves out what the rules would take, wherever people have led a journey', () => {
    const wrong = new Set<string>();
    const taken = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), walksOf(60), (beginning, walk) => {
        const world = new World(beginning, overheard(wrong, taken));
        for (const throws of walk) world.step(new Dice(throws));
      }),
      { numRuns: 100 },
    );
    expect([...wrong]).toEqual([]);
    expect(taken.size).toBeGreaterThan(40);
  });
});
