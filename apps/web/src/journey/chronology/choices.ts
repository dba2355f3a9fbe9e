import { system } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { sentence } from '../../shared/templates/london';
import { words } from '../../shared/templates/words';
import { type Staff } from '../../shared/visit/staff-names';
import { type Narrowed } from './narrowed';

type Entry = Schemas['ChronologyEntry'];

export interface Option {
  value: string;
  text: string;
  selected: boolean;
}

/** Names of what is no stage. */
const others: Readonly<Record<string, string>> = { deadline: 'Clocks', person: 'The child’s record as a whole' };

/** Kinds that there are on this journey. */
export function kindChoices(
  journey: Schemas['Journey'],
  items: readonly Entry[],
  { kind }: Narrowed,
): readonly Option[] {
  const stages = journey.stages.map((stage) => stage.kind);
  const met = items.map(({ type }) => type.split('.')[0] ?? '');
  const all = new Set(['contact', 'journey', ...stages, ...met, 'deadline', ...(kind === '' ? [] : [kind])]);
  return [
    { value: '', text: 'Everything', selected: kind === '' },
    ...[...all].map((value) => ({
      value,
      text: others[value] ?? sentence(words(value)),
      selected: value === kind,
    })),
  ];
}

/** Whoever holds the work, and whoever did what is shown. */
export function personChoices(
  journey: Schemas['Journey'],
  items: readonly Entry[],
  { actor }: Narrowed,
  staff: Staff,
): readonly Option[] {
  const names = new Map([
    ...(actor === '' ? [] : [[actor, staff.nameOf(actor)] as const]),
    ...items
      .filter(({ actorId }) => actorId !== system.id)
      .map(({ actorId, actorName }) => [actorId, actorName ?? staff.nameOf(actorId)] as const),
    ...journey.holders.map(({ id, name }) => [id, name] as const),
  ]);
  return [
    { value: '', text: 'Anybody', selected: actor === '' },
    ...[...names]
      .map(([value, text]) => ({ value, text, selected: value === actor }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB')),
  ];
}
