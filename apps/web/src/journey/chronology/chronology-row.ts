import { system } from '#libs/journey';
import { type Schemas } from '../../shared/api/api.types';
import { day, moment, sentence } from '../../shared/templates/london';
import { takenApart, words } from '../../shared/templates/words';
import { type Staff } from '../../shared/visit/staff-names';
import { type KeptText, keptTexts } from '../kept-texts';

export interface ChronologyRow {
  happened: string;
  /** Only where it was written down on another day. */
  written?: string;
  what: string;
  about: string;
  by: string;
  /** What was written about it; none for whoever reads no texts. */
  texts: readonly KeptText[];
}

export function chronologyRow(entry: Schemas['ChronologyEntry'], staff: Staff, readsTexts: boolean): ChronologyRow {
  const { type, occurredAt, recordedAt, actorId, actorName, payload } = entry;
  const [kind = '', event = ''] = type.split('.');
  const late = day(occurredAt) !== day(recordedAt);
  return {
    happened: moment(occurredAt),
    ...(late ? { written: moment(recordedAt) } : {}),
    what: sentence(takenApart(event)),
    about: sentence(kind === 'deadline' ? words(textOf(payload['rule'])) : words(kind)),
    by: actorId === system.id ? 'The service' : (actorName ?? staff.nameOf(actorId)),
    texts: readsTexts ? keptTexts(entry) : [],
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : 'deadline';
}
