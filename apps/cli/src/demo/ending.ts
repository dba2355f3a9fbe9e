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
  items: { seq: number; type: string; occurredAt: string; recordedAt: string; actorGrade: string }[];
}

/** Each child's journey as a table: what happened, when, and when it was written down. */
export async function ending({ headOfService }: Cast, journeys: string[], closed: string[]): Promise<void> {
  chapter("Each child's journey");
  for (const [index, id] of journeys.entries()) {
    const path = `/journeys/${id}`;
    const { body: journey } = await eventually(
      () => headOfService.get<Journey>(path),
      ({ body }) => body.status === 'closed' || !closed.includes(id),
    );
    const { body: chronology } = await headOfService.get<Chronology>(`${path}/chronology`);
    const state = journey.closureReason ? `closed (${journey.closureReason})` : (journey.awaiting ?? journey.status);
    table(
      `Child ${index + 1}: ${state}, under ${journey.ruleSet}`,
      ['seq', 'happened', 'recorded', 'what', 'grade'],
      chronology.items.map(({ seq, occurredAt, recordedAt, type, actorGrade }) => [
        String(seq),
        occurredAt.slice(0, 16).replace('T', ' '),
        recordedAt.slice(0, 16).replace('T', ' '),
        type,
        actorGrade,
      ]),
    );
  }
}
