import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';
import { nameOf } from '../person.view';
import { actionWords } from './action-words';

/** One person's lines, or those of one day (YYYY-MM-DD). */
export interface LogAsked {
  actorId?: string;
  day?: string;
}

export interface LogData {
  person: Schemas['Person'];
  page: { items: Schemas['AccessLogPage']['items']; next?: string };
  asked: LogAsked;
  staff: Staff;
  /** What is wrong with the day. */
  wrong?: string;
}

interface LogRow {
  at: string;
  who: string;
  roles: string;
  what: string;
  page: string;
  refused: boolean;
}

export interface LogView extends PageModel {
  child: string;
  people: readonly { value: string; text: string; selected: boolean }[];
  day: string;
  wrong?: string;
  says: string;
  rows: readonly LogRow[];
  isNarrowed: boolean;
  all: string;
  next?: string;
}

export function logView({ person, page, asked, staff, wrong }: LogData): LogView {
  const all = to('personAccessLog', { personId: person.id });
  const narrowed = new URLSearchParams({ ...asked }).toString();
  const after = page.next === undefined ? undefined : `after=${encodeURIComponent(page.next)}`;
  return {
    title: 'Who looked at this record',
    where: 'Child',
    restricted: person.restricted,
    back: { href: to('person', { personId: person.id }), text: 'Back to the child' },
    errors: wrong === undefined ? [] : [{ text: wrong, href: '#day' }],
    wrong,
    child: nameOf(person),
    people: choices(asked, staff),
    day: asked.day ?? '',
    says: wrong === undefined ? says(asked, staff) : '',
    rows: page.items.map(rowOf),
    isNarrowed: narrowed !== '',
    all,
    ...(after ? { next: `${all}?${narrowed === '' ? after : `${narrowed}&${after}`}` } : {}),
  };
}

function rowOf(line: Schemas['AccessLogPage']['items'][number]): LogRow {
  return {
    at: moment(line.at),
    who: line.actorName ?? 'Somebody who was not known',
    roles: sentence(line.roles.map(takenApart).join(', ')),
    what: actionWords(line.action),
    page: line.page === undefined ? 'no page of this service' : takenApart(line.page),
    refused: !line.allowed,
  };
}

function choices({ actorId }: LogAsked, staff: Staff): LogView['people'] {
  const everybody = { value: '', text: 'Everybody', selected: actorId === undefined };
  return [everybody, ...staff.people.map(({ id, name }) => ({ value: id, text: name, selected: id === actorId }))];
}

function says({ actorId, day: on }: LogAsked, staff: Staff): string {
  const who = actorId === undefined ? 'Everybody' : staff.nameOf(actorId);
  return `${who}, ${on === undefined ? 'on every day' : `on ${day(on)}`}, the newest first.`;
}
