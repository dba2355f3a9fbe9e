import { timing } from '../run/pace';

/** The sides of a comparison, by name: what is done once a round, and timed. */
export type Sides<Name extends string> = Readonly<Record<Name, () => Promise<unknown>>>;

/** Milliseconds of each side, a figure a round. The side that goes first moves on by one from round to round; the first rounds warm up. */
export async function inTurns<Name extends string>(
  names: readonly Name[],
  rounds: { timed: number; warmUp: number },
  prepare: (round: number) => Promise<{ sides: Sides<Name>; after?: () => Promise<void> }>,
): Promise<Record<Name, number[]>> {
  const times = Object.fromEntries(names.map((name): [string, number[]] => [name, []])) as Record<Name, number[]>;
  for (let round = 0; round < rounds.warmUp + rounds.timed; round += 1) {
    const { sides, after } = await prepare(round);
    for (let step = 0; step < names.length; step += 1) {
      const name = names[(round + step) % names.length];
      if (name === undefined) continue;
      const ms = await timing(sides[name]);
      if (round >= rounds.warmUp) times[name].push(ms);
    }
    await after?.();
  }
  return times;
}
