import { type KnownFact } from './known-fact';

/** A clock as the record knew it. Dates and instants in ISO form. */
export interface ClockAsAt {
  deadlineId: string;
  stageId: string;
  rule: string;
  n: number;
  ruleSet: string;
  startedAt: string;
  dueOn: string;
  dueAt: string;
  extendedTo?: string;
  extensionReason?: string;
  stoppedAt?: string;
}

type Change = Partial<ClockAsAt> & {
  deadlineId: string;
  until?: string;
  reason?: string;
  to?: { dueOn: string; dueAt: string };
};

/** The clocks that these facts tell of, with the dates that they had by then: a calendar that changed later moves none of them. */
export function clocksAsAt(facts: readonly KnownFact[]): ClockAsAt[] {
  const clocks = new Map<string, ClockAsAt>();
  for (const { type, stageId, payload } of facts) {
    if (stageId === null || !type.startsWith('deadline.')) continue;
    const change = payload as Change;
    const before = clocks.get(change.deadlineId);
    const after = before ? changed(before, type, change) : started(stageId, type, change);
    if (after) clocks.set(change.deadlineId, after);
  }
  return [...clocks.values()];
}

function started(stageId: string, type: string, change: Change): ClockAsAt | undefined {
  if (type !== 'deadline.started') return undefined;
  const { deadlineId, rule = '', n = 1, ruleSet = '', startedAt = '', dueOn = '', dueAt = '' } = change;
  return { deadlineId, stageId, rule, n, ruleSet, startedAt, dueOn, dueAt };
}

function changed(clock: ClockAsAt, type: string, change: Change): ClockAsAt {
  const { startedAt = clock.startedAt, stoppedAt, until, reason, to } = change;
  switch (type) {
    case 'deadline.stopped':
      return { ...clock, ...(stoppedAt === undefined ? {} : { stoppedAt }) };
    case 'deadline.extended':
      return { ...clock, ...(until === undefined ? {} : { extendedTo: until, extensionReason: reason ?? '' }) };
    case 'deadline.recalculated':
      return { ...clock, startedAt, ...(to ? { dueOn: to.dueOn, dueAt: to.dueAt } : {}) };
    default:
      return clock; // warnings, breaches and steps of the ladder move nothing
  }
}
