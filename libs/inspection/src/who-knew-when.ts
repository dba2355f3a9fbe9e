import { type Told } from '#libs/database';
import { type KnownFact } from '#libs/record';
import { type Knowing } from './inspection-file.types';

/** A fact with its place in the ledger. */
export interface PlacedFact extends KnownFact {
  position: bigint;
  recordedAt: Date;
}

interface Said {
  deadlineId?: string;
  tell?: readonly string[];
  until?: string;
  to?: { dueOn: string };
  reason?: string;
  textHash?: string;
}

const steps: Readonly<Record<string, Knowing['what']>> = {
  'deadline.started': 'started',
  'deadline.warned': 'warned',
  'deadline.breached': 'breached',
  'deadline.escalated': 'escalated',
  'deadline.extended': 'extended',
  'deadline.recalculated': 'moved',
  'deadline.stopped': 'stopped',
};

/** What is written down within this time of happening was written down at once (milliseconds). */
const atOnce = 60_000;

/**
 * Who knew what about each clock, and when: of facts that had been written down by a moment, and of messages that had gone out or been read by
 * then. By id of the clock, in the order in which it happened.
 */
export function whoKnewWhen(
  facts: readonly PlacedFact[],
  told: readonly Told[],
  at: Date,
): ReadonlyMap<string, readonly Knowing[]> {
  const known = new Map<string, Knowing[]>();
  for (const fact of facts) {
    const { deadlineId } = fact.payload as Said;
    const what = stepOf(fact.type);
    if (deadlineId === undefined || what === undefined || fact.recordedAt > at) continue;
    const messages = told.filter((one) => one.factPosition === fact.position).flatMap((one) => heard(one, what));
    const list = known.get(deadlineId) ?? [];
    list.push(knowing(fact, what), ...messages.filter((one) => one.at <= at.toISOString()));
    known.set(deadlineId, list);
  }
  for (const list of known.values()) list.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return known;
}

function stepOf(type: string): Knowing['what'] | undefined {
  return steps[type] ?? (type.endsWith('.latenessExplained') ? 'explained' : undefined);
}

function knowing({ payload, occurredAt, recordedAt, actorId, actorRoles }: PlacedFact, what: Knowing['what']): Knowing {
  const { tell, until, to, reason, textHash } = payload as Said;
  const late = recordedAt.getTime() - occurredAt.getTime() > atOnce;
  return {
    at: occurredAt.toISOString(),
    ...(late ? { writtenDownAt: recordedAt.toISOString() } : {}),
    what,
    ...(actorRoles.includes('SYSTEM') ? {} : { who: actorId }),
    ...(tell === undefined || tell.length === 0 ? {} : { meant: tell }),
    ...(reason === undefined ? {} : { reason }),
    ...(textHash === undefined ? {} : { textHash }),
    ...(until === undefined && to === undefined ? {} : { until: until ?? to?.dueOn }),
  };
}

function heard({ recipientId: who, toldAt, mailedAt, readAt }: Told, of: string): Knowing[] {
  const one = (what: Knowing['what'], at: Date | null): Knowing[] =>
    at === null ? [] : [{ at: at.toISOString(), what, of, who }];
  return [...one('told', toldAt), ...one('mailed', mailedAt), ...one('read', readAt)];
}
