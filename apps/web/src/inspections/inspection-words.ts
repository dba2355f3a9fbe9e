import { inspectorateTitles } from '#libs/quality';
import { type Schemas } from '../shared/api/api.types';
import { day, sentence } from '../shared/templates/london';
import { takenApart, words } from '../shared/templates/words';

export function inspectorateWords(code: Schemas['Inspection']['inspectorate']): string {
  return inspectorateTitles[code];
}

const states = {
  coming: { text: 'Not begun', classes: 'govuk-tag--blue' },
  open: { text: 'Goes on', classes: 'govuk-tag--green' },
  over: { text: 'Over', classes: 'govuk-tag--grey' },
} as const;

export function stateTag(state: Schemas['Inspection']['state']): { text: string; classes: string } {
  return states[state];
}

/** Both days are included. */
export function daysWords({ startsOn, endsOn }: Pick<Schemas['Inspection'], 'startsOn' | 'endsOn'>): string {
  return `${day(startsOn)} to ${day(endsOn)}`;
}

/** What a sample was drawn from, in a sentence. */
export function filterWords({ kind, from, to, late }: Schemas['InspectionSample']['filters']): string {
  const parts = [
    kind ? words(kind) : 'any stage',
    ...(from ? [`opened since ${day(from)}`] : []),
    ...(to ? [`opened until ${day(to)}`] : []),
    ...(late ? ['late'] : []),
  ];
  return kind === undefined && parts.length === 1 ? 'All journeys' : sentence(parts.join(', '));
}

export function journeyKindWords(kind: string): string {
  return sentence(takenApart(kind));
}
