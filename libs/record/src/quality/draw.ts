import { createHash } from 'node:crypto';

/** How a sample came about, so that anybody can draw it again from the same case files. */
export interface Draw {
  /** Chosen at random or given; it decides the order. */
  seed: string;
  /** How many case files it was drawn from. */
  population: number;
  /** SHA-256 (hex) of their ids, sorted, one a line. */
  populationHash: string;
  /** How many were asked for. */
  size: number;
}

/**
 * The sample of a seed: case files in the order of SHA-256(seed, a line feed, id), the first `size` of them. It does not matter in
 * which order the ids come.
 */
export function drawn(ids: readonly string[], size: number, seed: string): { sample: string[]; draw: Draw } {
  const sorted = [...new Set(ids)].sort();
  const order = sorted.map((id) => ({ id, key: sha256(`${seed}\n${id}`) }));
  order.sort((one, other) => (one.key < other.key ? -1 : 1));
  const draw = { seed, population: sorted.length, populationHash: sha256(sorted.join('\n')), size };
  return { sample: order.slice(0, size).map(({ id }) => id), draw };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
