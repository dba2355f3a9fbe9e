import { eventOf, factTypeOf, type OutboxMessage } from '../message';
import { type People, peopleTold, withDeputies } from './people-told';
import { type RestrictedRecord } from './restricted-records';

/**
 * Ids of everybody who hears of a message. Of a restricted child only those hear who have its record; when nobody else is meant, they do,
 * so that nothing that waits goes unheard. That a restricted record was opened is every senior manager's to know.
 */
export function whoHears({ type, data }: Pick<OutboxMessage, 'type' | 'data'>, people: People): string[] {
  const tell = data.tell ?? [];
  if (tell.length === 0) return [];
  const told = peopleTold(tell, people);
  const record = people.restricted?.get(data.streamId ?? '');
  if (!record || eventOf({ type }) === 'glassBroken') return told;
  const hears = told.filter((id) => mayHear(record, people, id));
  return hears.length > 0 ? hears : insidersOf(record, people).filter((id) => !record.excluded.includes(id));
}

const aboutRestrictions = /^person\.(?!created$)/;

/** Subscribers hear nothing of a restricted child, nor who may know of any. */
export function mayLeave(message: Pick<OutboxMessage, 'type' | 'data'>, { restricted }: People): boolean {
  if (aboutRestrictions.test(factTypeOf(message))) return false;
  return restricted?.get(message.data.streamId ?? '')?.restricted !== true;
}

function mayHear(record: RestrictedRecord, people: People, id: string): boolean {
  if (record.excluded.includes(id)) return false;
  return !record.restricted || insidersOf(record, people).includes(id);
}

/** Named people, and the named teams with their deputies; as row-level security has it. */
function insidersOf({ staffIds, teamIds }: RestrictedRecord, people: People): string[] {
  const working = new Set(people.staff.map(({ id }) => id));
  const inTeams = people.staff.filter(({ teamId }) => teamId !== null && teamIds.includes(teamId)).map(({ id }) => id);
  return [...new Set([...staffIds.filter((id) => working.has(id)), ...withDeputies(inTeams, people)])];
}
