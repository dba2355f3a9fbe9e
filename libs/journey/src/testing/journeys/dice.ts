import fc from 'fast-check';

/** Throws of one step of a walk: everything that a step chooses comes from here, so that a failure can be shrunk and repeated. */
export class Dice {
  private next = 0;

  constructor(private readonly throws: readonly number[]) {}

  upTo(most: number): number {
    const thrown = this.throws[this.next % this.throws.length] ?? 0;
    this.next += 1;
    return thrown % (most + 1);
  }

  of<T>(list: readonly [T, ...T[]]): T;
  of<T>(list: readonly T[]): T | undefined;
  of<T>(list: readonly T[]): T | undefined {
    return list[this.upTo(Math.max(0, list.length - 1))];
  }

  chance(oneIn: number): boolean {
    return this.upTo(oneIn - 1) === 0;
  }
}

const step = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });

/** Walks of up to so many steps. */
export function walksOf(most: number): fc.Arbitrary<number[][]> {
  return fc.array(step, { minLength: Math.floor(most / 2), maxLength: most });
}
