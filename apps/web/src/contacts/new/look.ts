import { bodyOf } from '../../forms/read-body';
import { type WebForm } from '../../forms/web-form';
import { type Schemas } from '../../shared/api/api.types';
import { type Posted } from '../../shared/visit/posted';
import { type Visit } from '../../shared/visit/visit';
import { type MatchRow, matchRows } from '../match-rows';

/** What a search goes by. */
const searchable = ['givenName', 'familyName', 'dateOfBirth', 'expectedDateOfBirth'] as const;

/** Known children like those on a form that is not sent yet; none when nobody is named on it. */
export async function lookForKnown(visit: Visit, form: WebForm, posted: Posted): Promise<MatchRow[]> {
  const { children } = bodyOf(form.fields, posted);
  const searches = (Array.isArray(children) ? children : [])
    .map((child: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(searchable.flatMap((key) => (child[key] === undefined ? [] : [[key, child[key]]]))),
    )
    .filter((body) => 'givenName' in body || 'familyName' in body);
  const found = await Promise.all(
    searches.map((body) => visit.api.send<Schemas['Matches']>('post', '/people/search', { body })),
  );
  const rows = found.flatMap((sent) => (sent.done ? matchRows(sent.answer) : []));
  return [...new Map(rows.map((row) => [row.personId, row])).values()];
}
