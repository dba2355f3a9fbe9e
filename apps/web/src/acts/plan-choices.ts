import { type Choice } from '../forms/field.types';
import { type Visit } from '../shared/visit/visit';
import { type ActSubject } from './act-subject';

/** Longest part of a text that a list shows. */
const longest = 90;

/** The needs or the unfinished actions of the stage's plan, by the beginning of their texts. */
export async function planChoices(
  visit: Visit,
  { state, journeyId = '', stage = '' }: ActSubject,
  part: 'needs' | 'actions',
  idKey: string,
): Promise<readonly Choice[]> {
  const items = itemsOf(state, part).filter(({ status }) => status !== 'completed');
  return Promise.all(
    items.map(async (item, index) => {
      const value = String(item[idKey]);
      const sha256 = String(item['textHash']);
      const path = { journeyId, stage, sha256 };
      const document = await visit.api.find('/journeys/{journeyId}/stages/{stage}/documents/{sha256}', { path });
      const words = firstWords(document?.body) ?? '';
      return { value, text: `${index + 1}. ${words}`, body: value };
    }),
  );
}

function itemsOf(state: ActSubject['state'], part: string): Readonly<Record<string, unknown>>[] {
  const plan = (state['plan'] ?? state) as Readonly<Record<string, unknown>>;
  const items = plan[part];
  return Array.isArray(items) ? (items as Readonly<Record<string, unknown>>[]) : [];
}

function firstWords(body: unknown): string | undefined {
  const [text] =
    typeof body === 'object' && body !== null ? Object.values(body).filter((one) => typeof one === 'string') : [];
  if (text === undefined || text.length <= longest) return text;
  return `${text.slice(0, longest)}…`;
}
