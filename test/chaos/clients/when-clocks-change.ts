/**
 * Telephone calls on the days when the clocks change, and by when they must be decided: the end of the next working day, worked by hand.
 * On 29 March 2026 the clocks go forward: Monday the 30th ends at 23:00 UTC. On 25 October they go back, and half past one comes twice:
 * Monday the 26th ends at midnight UTC.
 */
export const whenClocksChange: readonly { receivedAt: string; dueAt: string }[] = [
  { receivedAt: '2026-03-27T10:00:00.000Z', dueAt: '2026-03-30T23:00:00.000Z' },
  { receivedAt: '2026-03-28T23:30:00.000Z', dueAt: '2026-03-30T23:00:00.000Z' },
  { receivedAt: '2026-03-29T01:30:00.000Z', dueAt: '2026-03-30T23:00:00.000Z' },
  { receivedAt: '2026-10-23T09:00:00.000Z', dueAt: '2026-10-27T00:00:00.000Z' },
  { receivedAt: '2026-10-25T00:30:00.000Z', dueAt: '2026-10-27T00:00:00.000Z' },
  { receivedAt: '2026-10-25T01:30:00.000Z', dueAt: '2026-10-27T00:00:00.000Z' },
];
