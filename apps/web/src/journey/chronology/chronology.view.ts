import { type Schemas } from '../../shared/api/api.types';
import { to } from '../../shared/paths';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart, words } from '../../shared/templates/words';
import { type PageModel } from '../../shared/visit/page';
import { type Staff } from '../../shared/visit/staff-names';

type Entry = Schemas['ChronologyEntry'];

export interface ChronologyRow {
  happened: string;
  /** Only where it was written down on another day. */
  written?: string;
  what: string;
  about: string;
  by: string;
}

export interface ChronologyView extends PageModel {
  rows: readonly ChronologyRow[];
  next?: string;
}

/** @param journeyId whose page it is */
export function chronologyView(journeyId: string, page: Schemas['Chronology'], staff: Staff): ChronologyView {
  const { items, next } = page;
  return {
    title: 'Chronology',
    where: 'Journey',
    back: { href: to('journey', { journeyId }), text: 'Back to the journey' },
    rows: items.map((entry) => row(entry, staff)),
    ...(next ? { next: `${to('chronology', { journeyId })}?after=${encodeURIComponent(next)}` } : {}),
  };
}

function row({ type, occurredAt, recordedAt, actorId, actorName, payload }: Entry, staff: Staff): ChronologyRow {
  const [kind = '', event = ''] = type.split('.');
  const late = day(occurredAt) !== day(recordedAt);
  return {
    happened: moment(occurredAt),
    ...(late ? { written: moment(recordedAt) } : {}),
    what: sentence(takenApart(event)),
    about: sentence(kind === 'deadline' ? words(textOf(payload['rule'])) : words(kind)),
    by: actorName ?? staff.nameOf(actorId),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : 'deadline';
}
