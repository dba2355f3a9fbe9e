import { type Operation } from '../history/operation';
import { type Finding } from './finding';

/** A fact of the record that some command was meant to leave. */
export interface Effect {
  /** Number of the command that it bears, by its own text or, where an act has no words, by its command id; none: nobody asked for it. */
  n?: number;
  type: string;
  streamId: string;
  seq: number;
}

/** Every ok exactly one effect; every unknown none or one; every refused none; no effect without a command. */
export function checkEffects(operations: readonly Operation[], effects: readonly Effect[]): Finding[] {
  const known = new Map(operations.map((operation) => [operation.n, operation]));
  const counts = new Map<number, number>();
  for (const { n } of effects) if (n !== undefined) counts.set(n, (counts.get(n) ?? 0) + 1);
  const strangers = effects.filter(({ n }) => n === undefined || !known.has(n));
  return [
    ...strangers.map(({ type, streamId, seq }): Finding => ({
      rule: 'unasked',
      words: `${type} at ${streamId}:${seq}`,
    })),
    ...operations.flatMap((operation) => judged(operation, counts.get(operation.n) ?? 0)),
  ];
}

function judged({ n, kind, outcome }: Operation, count: number): Finding[] {
  if (kind === 'poison' && (outcome === 'ok' || count > 0))
    return [{ rule: 'poison', words: `command ${n}, which nobody can read, is ${outcome} and has ${count} effects` }];
  const words = `command ${n} (${kind}), ${outcome}, has ${count} effects`;
  if (count > 1) return [{ rule: 'duplicated', words }];
  if (outcome === 'ok' && count === 0) return [{ rule: 'lost', words }];
  if (outcome === 'refused' && count === 1) return [{ rule: 'refusedYetDone', words }];
  return [];
}
