import { type Actor, type StageEvent } from '#libs/journey';
import { type NewFact } from '../facts';

/** A stage's event as a fact: who and when are columns, the rest is the payload. */
export function factOf(kind: string, event: StageEvent): NewFact {
  const { type, by, at, ...payload } = event;
  return { type: `${kind}.${type}`, payload, occurredAt: at, actor: by };
}

/** What of a fact's row makes the event again. */
export interface FactRow {
  type: string;
  payload: unknown;
  occurredAt: Date;
  actorId: string;
  actorRoles: string[];
  actorGrade: string;
  deputisingFor: string | null;
}

/** The same as JSON has it. */
export type FactJson = Omit<FactRow, 'occurredAt'> & { occurredAt: string };

export function factIn(json: FactJson): FactRow {
  return { ...json, occurredAt: new Date(json.occurredAt) };
}

/** The event that a fact of this kind recorded. */
export function eventOf(fact: FactRow): StageEvent {
  const { actorId, actorRoles, actorGrade, deputisingFor } = fact;
  const by = {
    id: actorId,
    roles: actorRoles,
    grade: actorGrade,
    ...(deputisingFor === null ? {} : { deputisingFor }),
  } as Actor;
  const type = fact.type.slice(fact.type.indexOf('.') + 1);
  return { ...(fact.payload as object), type, by, at: fact.occurredAt.toISOString() };
}
