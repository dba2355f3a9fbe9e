/** A thing that comes after those that it refers to. */
export interface Referring {
  name: string;
  refersTo: readonly string[];
}

/**
 * Each after those that it refers to; among equals, as given.
 * @throws when some refer to each other in a circle
 */
export function inOrder<T extends Referring>(things: readonly T[]): T[] {
  const ordered: T[] = [];
  const placed = new Set<string>();
  let waiting = [...things];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refersTo }) => refersTo.every((name) => placed.has(name)));
    if (ready.length === 0) throw new Error(`These refer to each other: ${waiting.map(({ name }) => name).join(', ')}`);
    for (const thing of ready) placed.add(thing.name);
    ordered.push(...ready);
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return ordered;
}
