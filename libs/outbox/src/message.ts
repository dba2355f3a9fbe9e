import { eventPrefix, type Tell } from '#libs/record';

/** A row of the outbox: one for each fact. Ids, codes, instants and hashes only. */
export interface OutboxMessage {
  id: bigint;
  factPosition: bigint;
  /** `uk.childsjourney.<fact type>` */
  type: string;
  /** The stage's id; the stream's when the fact belongs to no stage. */
  subject: string;
  data: MessageData;
}

/** What libs/record writes. */
export interface MessageData {
  streamId?: string;
  stageId?: string | null;
  kind?: string | null;
  journeyId?: string | null;
  contactId?: string | null;
  /** Of a fact about a person that belongs to no stage. */
  personId?: string;
  /** ISO instants */
  occurredAt?: string;
  recordedAt?: string;
  payload?: Record<string, unknown>;
  tell?: Tell[];
  /** The trace in which it was left (W3C `traceparent`), while traces are on. */
  trace?: string;
}

/** `<kind>.<event>`, as the ledger has it. */
export function factTypeOf(message: Pick<OutboxMessage, 'type'>): string {
  return message.type.startsWith(eventPrefix) ? message.type.slice(eventPrefix.length) : message.type;
}

/** The part after the kind. */
export function eventOf(message: Pick<OutboxMessage, 'type'>): string {
  const factType = factTypeOf(message);
  return factType.slice(factType.indexOf('.') + 1);
}
