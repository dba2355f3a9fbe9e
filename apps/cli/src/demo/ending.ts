import { type Cast } from './cast';
import { eventually } from './eventually';
import { chapter, table } from './narrator';

interface Journey {
  status: string;
  isReReferral: boolean;
  closureReason?: string;
  awaiting?: string;
  ruleSet: string;
}

interface Chronology {
  items: { type: string; occurredAt: string; recordedAt: string; actorName?: string }[];
}

const minute = (instant: string) => instant.slice(0, 16).replace('T', ' ');

/** Each child's journey as a table: what happened, when, and when it was written down. */
export async function ending({ headOfService }: Cast, journeys: string[], closed: string[]): Promise<void> {
  chapter("Each child's journey");
  for (const [index, id] of journeys.entries()) {
    const path = `/journeys/${id}`;
    const { body: journey } = await eventually(
      () => headOfService.get<Journey>(path),
      ({ body }) => body.status === 'closed' || !closed.includes(id),
    );
    const { body: chronology } = await headOfService.get<Chronology>(`${path}/chronology?limit=100`);
    const state = journey.closureReason ? `closed (${journey.closureReason})` : (journey.awaiting ?? journey.status);
    table(
      `Child ${index + 1}: ${state}, under ${journey.ruleSet}`,
      ['happened', 'recorded', 'what', 'who'],
      chronology.items.map(({ occurredAt, recordedAt, type, actorName }) => [
        minute(occurredAt),
        minute(recordedAt),
        type,
        actorName ?? 'the clock',
      ]),
    );
  }
}
