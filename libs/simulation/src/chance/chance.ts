import { randomLcg, randomUniform } from 'd3-random';

/** Weights by what they weigh for. */
export type Mix<T extends string> = Readonly<Partial<Record<T, number>>>;

/** Reproducible chance: the same seed and name always give the same course, whatever others draw beside it. */
export class Chance {
  private readonly source: () => number;

  constructor(
    private readonly seed: string,
    name = '',
  ) {
    this.source = randomLcg(fraction(`${seed}/${name}`));
    this.source(); // the first number of a linear generator follows its seed too closely
  }

  /** A course of its own, for something that has a name. */
  of(name: string): Chance {
    return new Chance(this.seed, name);
  }

  /** True in this share of cases, 0 to 1. */
  happens(share: number): boolean {
    return this.source() < share;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return Math.floor(randomUniform.source(this.source)(low, high + 1)());
  }

  oneOf<T>(all: readonly T[]): T {
    const one = all[this.between(0, all.length - 1)];
    if (one === undefined) throw new Error('There is nothing to choose from');
    return one;
  }

  /** One of the codes, as often as it weighs. */
  from<T extends string>(mix: Mix<T>): T {
    const entries = Object.entries(mix) as [T, number][];
    const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
    let left = randomUniform.source(this.source)(0, whole)();
    for (const [code, weight] of entries) if ((left -= weight) < 0) return code;
    return entries.at(-1)?.[0] ?? this.oneOf(Object.keys(mix) as T[]);
  }
}

/** FNV-1a of a text, as a number from 0 to 1. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
