import { randomLcg } from 'd3-random';

/** A fault at its moment, in seconds from the beginning. */
export interface Planned<Name extends string> {
  at: number;
  fault: Name;
}

/** Seconds from one fault to the next: at least so many, and up to so many more. */
export type Apart = readonly [least: number, more: number];

/**
 * Draws what happens when from the seed: each fault in turn, in an order of the seed, until the time is over and each has come once.
 */
export function schedule<Name extends string>(
  seed: number,
  seconds: number,
  faults: readonly Name[],
  [least, more]: Apart = [2, 4],
): Planned<Name>[] {
  const random = randomLcg(seed);
  const planned: Planned<Name>[] = [];
  let waiting: Name[] = [];
  for (let at = 1 + random(); at < seconds || planned.length < faults.length; at += least + random() * more) {
    if (waiting.length === 0) waiting = [...faults];
    const [fault] = waiting.splice(Math.floor(random() * waiting.length), 1);
    if (fault) planned.push({ at, fault });
  }
  return planned;
}
