import { type Finding } from './finding';

/** A fact of a clock: warned, breached or escalated. */
export interface Rung {
  deadlineId: string;
  milestone: string;
  seq: number;
}

/** A clock whose moments the plan of the run knows beforehand, in their order. */
export interface Expected {
  deadlineId: string;
  milestones: readonly string[];
  /** ISO; where it was worked out by hand. */
  dueAt?: string;
}

export interface Deadline {
  deadlineId: string;
  dueAt: string;
}

/** Ends are where they were worked out by hand, on whichever side of a change of the clocks. */
export function checkDates(deadlines: readonly Deadline[], expected: readonly Expected[]): Finding[] {
  const found = new Map(deadlines.map(({ deadlineId, dueAt }) => [deadlineId, Date.parse(dueAt)]));
  return expected
    .filter(({ deadlineId, dueAt }) => dueAt !== undefined && found.get(deadlineId) !== Date.parse(dueAt))
    .map(({ deadlineId, dueAt }) => ({ rule: 'clock', words: `${deadlineId} does not end at ${dueAt}` }));
}

/** No moment twice; each awaited clock has rung exactly as foreseen, in order. */
export function checkClocks(rung: readonly Rung[], expected: readonly Expected[]): Finding[] {
  const times = new Map<string, number>();
  for (const { deadlineId, milestone } of rung) {
    const key = `${deadlineId} ${milestone}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const doubled = [...times].filter(([, count]) => count > 1);
  const heard = (id: string): string[] =>
    rung
      .filter(({ deadlineId }) => deadlineId === id)
      .sort((one, other) => one.seq - other.seq)
      .map(({ milestone }) => milestone);
  return [
    ...doubled.map(([key, count]): Finding => ({ rule: 'clock', words: `${key} happened ${count} times` })),
    ...expected.flatMap(({ deadlineId, milestones }): Finding[] => {
      const found = [...new Set(heard(deadlineId))];
      if (found.join() === milestones.join()) return [];
      const words = `${deadlineId} rang ${found.join(', ') || 'never'} instead of ${milestones.join(', ')}`;
      return [{ rule: 'clock', words }];
    }),
  ];
}
