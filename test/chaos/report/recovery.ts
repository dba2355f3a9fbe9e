import { type Operation } from '../history/operation';
import { type Happened } from '../nemesis/faults';

/** Milliseconds. */
export interface Spread {
  n: number;
  p50: number;
  p99: number;
  max: number;
}

/** How long after a kill commands still belong to it. */
const shadow = 10_000;

/**
 * How long people waited for each command that a fault caught under way, or that was sent within ten seconds of it: from the fault, or from
 * the sending when that came later, until it was acknowledged.
 */
export function waitsAfter(operations: readonly Operation[], faults: readonly Pick<Happened, 'at'>[]): number[] {
  const acknowledged = operations.filter(needsAll);
  return faults.flatMap(({ at }) =>
    acknowledged
      .filter(({ sent, ended }) => ended > at && sent < at + shadow)
      .map(({ sent, ended }) => ended - Math.max(sent, at)),
  );
}

/** An enquiry is taken without a worker and without Temporal: it says nothing of them. */
function needsAll({ kind, outcome }: Operation): boolean {
  return outcome === 'ok' && kind !== 'enquiry';
}

/** From the moment when a part was started again until the first command that was sent after it was killed is acknowledged. */
export function backAfter(
  operations: readonly Operation[],
  faults: readonly Pick<Happened, 'at' | 'restarted'>[],
): number[] {
  return faults.flatMap(({ at, restarted = at }) => {
    const ends = operations.filter((one) => needsAll(one) && one.ended > restarted).map(({ ended }) => ended);
    return ends.length === 0 ? [] : [Math.min(...ends) - restarted];
  });
}

/** Nearest rank. Nothing was measured: no spread. */
export function spread(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { n: sorted.length, p50: rank(0.5), p99: rank(0.99), max: rank(1) };
}
