const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** How a channel's deliveries are tried. Times in milliseconds. */
export interface Pace {
  /** Deliveries claimed together. */
  batch: number;
  /** The batch goes out all at once; otherwise one after another, in the order of the outbox. */
  atOnce: boolean;
  /** Wait after the first failure; it doubles with every further one. */
  first: number;
  longest: number;
  /** Tries until the delivery counts as failed. Absent: it is tried for ever. */
  tries?: number;
  /** Receivers served at the same time. */
  receivers: number;
}

export const paces = {
  /** A contact must never be lost, and must not wait long once Temporal is back. */
  workflow: { batch: 10, atOnce: true, first: 1 * SECOND, longest: 10 * SECOND, receivers: 1 },
  /** Only our own database stands in the way: what goes out at once is written by one statement. */
  inbox: { batch: 100, atOnce: true, first: 1 * SECOND, longest: 60 * SECOND, receivers: 1 },
  mail: { batch: 20, atOnce: false, first: 10 * SECOND, longest: 1 * HOUR, tries: 12, receivers: 4 },
  /** About half a day. */
  webhook: { batch: 10, atOnce: false, first: 5 * SECOND, longest: 1 * HOUR, tries: 20, receivers: 8 },
} satisfies Record<string, Pace>;

/**
 * Wait before the next try: doubling, with the later half left to chance, so that what failed together does not come back together.
 *
 * @param attempts tries so far, at least 1
 * @returns milliseconds, never above the pace's longest
 */
export function delayAfter(attempts: number, { first, longest }: Pace, random: () => number = Math.random): number {
  const full = Math.min(longest, first * 2 ** Math.min(attempts - 1, 30));
  return Math.round(full / 2 + (full / 2) * random());
}
