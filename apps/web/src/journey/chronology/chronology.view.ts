import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day } from '../../shared/templates/london';
import { type Me } from '../../shared/visit/me';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { type ChronologyRow, chronologyRow } from './chronology-row';
import { kindChoices, type Option, personChoices } from './choices';
import { given, type Narrowed, type WrongDays } from './narrowed';

export interface ChronologyData {
  journey: Schemas['Journey'];
  person?: Schemas['Person'];
  page: { items: Schemas['Chronology']['items']; next?: string };
  asked: Narrowed;
  wrong: WrongDays;
  staff: Staff;
  me: Me;
}

export interface ChronologyView extends PageModel {
  /** Whose it is: a sheet of paper says it as well. */
  child: string;
  rows: readonly ChronologyRow[];
  asked: Narrowed;
  wrong: WrongDays;
  kinds: readonly Option[];
  people: readonly Option[];
  /** What is shown, in words; on paper nothing else says it. */
  says: string;
  isNarrowed: boolean;
  /** The whole of it. */
  all: string;
  next?: string;
}

export function chronologyView({ journey, person, page, asked, wrong, staff, me }: ChronologyData): ChronologyView {
  const { id: journeyId } = journey;
  const { items, next } = page;
  const all = to('chronology', { journeyId });
  const narrowed = new URLSearchParams(given(asked)).toString();
  const errors = Object.entries(wrong).map(([field, text]) => ({ text, href: `#${field}` }));
  const [kinds, people] = [kindChoices(journey, items, asked), personChoices(journey, items, asked, staff)];
  return {
    title: 'Chronology',
    where: 'Journey',
    restricted: journey.restricted,
    child: person ? `${person.givenName} ${person.familyName}` : 'Child’s journey',
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    errors,
    wrong,
    rows: items.map((entry) => chronologyRow(entry, staff, me.readsTextsOfStages)),
    asked,
    kinds,
    people,
    says: errors.length > 0 ? '' : says(asked, kinds, people),
    isNarrowed: narrowed !== '',
    all,
    ...(next ? { next: `${all}?${narrowed === '' ? '' : `${narrowed}&`}after=${encodeURIComponent(next)}` } : {}),
  };
}

function says({ from, to: last }: Narrowed, kinds: readonly Option[], people: readonly Option[]): string {
  const chosen = (options: readonly Option[]) => options.find(({ selected, value }) => selected && value !== '')?.text;
  const [kind, person] = [chosen(kinds), chosen(people)];
  const parts = [
    kind ?? 'Everything',
    ...(from ? [`from ${day(from)}`] : []),
    ...(last ? [`up to ${day(last)}`] : []),
    ...(person ? [`by ${person}`] : []),
  ];
  return `${parts.join(', ')}.`;
}
