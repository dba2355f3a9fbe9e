import { type FieldView } from '../forms/field-view';
import { type MatchRow, matchRows } from '../contacts/match-rows';
import { type Schemas } from '../shared/api/api.types';
import { paths, to } from '../shared/paths';
import { type ErrorLine, type PageModel } from '../shared/visit/page';
import { type Search } from './search.types';

/** As many as the API finds at most. */
const most = 25;

/** What came of a search; nothing of it before anybody searched. */
export interface Results {
  searchId?: string;
  search?: Search;
  matches?: Schemas['Matches'];
  /** The session no longer knows what was looked for. */
  forgotten?: boolean;
  /** The session ended before it was sent. */
  parked?: boolean;
}

interface Row extends MatchRow {
  href: string;
}

export interface SearchView extends PageModel {
  fields: readonly FieldView[];
  says?: string;
  rows?: readonly Row[];
  note?: string;
}

interface SearchPage {
  fields: readonly FieldView[];
  errors: readonly ErrorLine[];
  results: Results;
}

export function searchView({ fields, errors, results }: SearchPage): SearchView {
  const { searchId = '', matches, forgotten, parked } = results;
  return {
    title: matches ? 'Search results' : 'Find a child',
    back: { href: paths.home, text: 'Back' },
    errors,
    fields,
    ...(forgotten ? { note: 'This search is no longer remembered. Search again.' } : {}),
    ...(parked ? { note: 'You were signed out before you searched. Search again.' } : {}),
    ...(matches ? { says: saysOf(matches.items.length), rows: rowsOf(matches, searchId) } : {}),
  };
}

function saysOf(found: number): string {
  if (found === 0) return 'No child was found among the records that you can see.';
  if (found === 1) return 'One child, as far as you can see.';
  return found < most
    ? `${found} children, the likeliest first.`
    : `The ${most} likeliest. Say more to narrow it down.`;
}

function rowsOf(matches: Schemas['Matches'], searchId: string): Row[] {
  return matchRows(matches).map((row) => ({
    ...row,
    href: `${to('person', { personId: row.personId })}?search=${searchId}`,
  }));
}
