import { type Chance, type Mix } from './chance';

/**
 * As many of each code as its weight asks of `size`, in an order of chance: the shares come out right even in a small council, which
 * drawing one by one would not do.
 */
export function deck<T extends string>(chance: Chance, size: number, mix: Mix<T>): T[] {
  const entries = Object.entries(mix) as [T, number][];
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  let dealt = 0;
  const cards = entries.flatMap(([code, weight]) => {
    reached += (weight / whole) * size;
    const count = Math.round(reached) - dealt;
    dealt += count;
    return Array.from({ length: count }, () => code);
  });
  return shuffled(chance, cards);
}

export function shuffled<T>(chance: Chance, all: readonly T[]): T[] {
  const cards = [...all];
  for (let last = cards.length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    [cards[last], cards[other]] = [cards[other] as T, cards[last] as T];
  }
  return cards;
}
