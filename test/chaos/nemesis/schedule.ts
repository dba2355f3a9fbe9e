import { randomLcg } from 'd3-random';

/** A fault at its moment, in seconds from the beginning. */
export interface Planned<Name extends string> {
  at: number;
  fault: Name;
}

/** Draws what happens when from the seed: each fault in turn, in an order of the seed's, until the time is over. */
export function schedule<Name extends string>(seed: number, seconds: number, faults: readonly Name[]): Planned<Name>[] {
  const random = randomLcg(seed);
  const planned: Planned<Name>[] = [];
  let waiting: Name[] = [];
  for (let at = 2 + random() * 2; at < seconds; at += 3 + random() * 4) {
    if (waiting.length === 0) waiting = [...faults];
    const [fault] = waiting.splice(Math.floor(random() * waiting.length), 1);
    if (fault) planned.push({ at, fault });
  }
  return planned;
}
