import { CloudEvent } from 'cloudevents';
import { factTypeOf, type OutboxMessage } from '../message';
import { outward } from './outward';

/** What a subscriber learns: which stage, what happened, when, and a few codes. Absent members do not apply. */
export interface EventData {
  kind?: string;
  stageId?: string;
  journeyId?: string;
  contactId?: string;
  /** ISO instants: in the world, and when it was written down. */
  occurredAt?: string;
  recordedAt?: string;
  codes: Record<string, string | number | boolean>;
}

/**
 * A message as a CloudEvent 1.0. `id` is the outbox's and never changes, so that a receiver can drop a repeat. It tells that something
 * happened, never to whom: whoever may know reads the rest through the API.
 *
 * @param source the service's address
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export function cloudEventOf(message: OutboxMessage, source: string): CloudEvent<EventData> {
  const { id, type, subject, data } = message;
  return new CloudEvent<EventData>({
    id: String(id),
    source,
    type,
    subject,
    time: data.occurredAt,
    datacontenttype: 'application/json',
    data: {
      kind: data.kind ?? undefined,
      stageId: data.stageId ?? undefined,
      journeyId: data.journeyId ?? undefined,
      contactId: data.contactId ?? undefined,
      occurredAt: data.occurredAt,
      recordedAt: data.recordedAt,
      codes: outward(factTypeOf(message), data.payload ?? {}),
    },
  });
}
