import { type ReasonCount } from '#libs/measures';

/** Reasons of all teams together, the most frequent first; those without one last. */
export function reasonsTogether(rows: readonly ReasonCount[]): { reason?: string; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { reason, count } of rows) counts.set(reason, (counts.get(reason) ?? 0) + count);
  const given = [...counts].filter(([reason]) => reason !== null).sort(([, a], [, b]) => b - a);
  const none = counts.get(null);
  return [
    ...given.map(([reason, count]) => ({ reason: reason ?? '', count })),
    ...(none === undefined ? [] : [{ count: none }]),
  ];
}
