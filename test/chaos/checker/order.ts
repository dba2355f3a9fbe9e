import { type Operation } from '../history/operation';
import { type Effect } from './effects';
import { type Finding } from './finding';

/** Within each stream: a command that was acknowledged before another was sent stands before it. */
export function checkOrder(operations: readonly Operation[], effects: readonly Effect[]): Finding[] {
  const known = new Map(operations.map((operation) => [operation.n, operation]));
  const findings: Finding[] = [];
  for (const [streamId, inStream] of grouped(effects)) {
    // Of all that stands later, what was acknowledged first: nothing before it may have been sent after that.
    let earliestEnd: { n: number; ended: number } | undefined;
    for (const { n, seq } of [...inStream].sort((one, other) => other.seq - one.seq)) {
      const operation = n === undefined ? undefined : known.get(n);
      if (!operation) continue;
      if (earliestEnd && earliestEnd.ended < operation.sent) {
        const words = `${streamId}:${seq}: command ${operation.n} was sent after ${earliestEnd.n} was acknowledged, and stands before it`;
        findings.push({ rule: 'order', words });
      }
      if (operation.outcome === 'ok' && operation.ended < (earliestEnd?.ended ?? Infinity))
        earliestEnd = { n: operation.n, ended: operation.ended };
    }
  }
  return findings;
}

/** Facts of a stream are numbered 1, 2, 3 … */
export function checkNumbering(facts: readonly { streamId: string; seq: number }[]): Finding[] {
  return [...grouped(facts)].flatMap(([streamId, inStream]): Finding[] => {
    const numbers = inStream.map(({ seq }) => seq).sort((one, other) => one - other);
    const wrong = numbers.findIndex((seq, index) => seq !== index + 1);
    return wrong === -1 ? [] : [{ rule: 'gap', words: `${streamId}: ${numbers[wrong]} stands at place ${wrong + 1}` }];
  });
}

function grouped<T extends { streamId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.streamId, [...(groups.get(row.streamId) ?? []), row]);
  return groups;
}
