import { type KnownIds } from './known-ids';

/**
 * An address as it was made up, or with records that stand in the places of its ids: `turn` says which. Every third stays as it was, so that
 * unreadable and unknown ids are tried as well.
 */
export function towardsRecords(address: string, known: KnownIds, turn: number): string {
  if (turn % 3 === 0) return address;
  const [path = '', query] = address.split(/\?(.*)/s);
  const parts = path.split('/');
  const named = parts.map((part, place) => {
    const ids = known[parts[place - 1] ?? ''];
    return ids?.length && part !== '' && !isWord(part) ? (ids[turn % ids.length] ?? part) : part;
  });
  return query === undefined ? named.join('/') : `${named.join('/')}?${query}`;
}

/** A fixed word of the interface, such as `search` in /people/search. */
function isWord(part: string): boolean {
  return ['search', 'awaiting-decision', 'me', 'preferences', 'pages'].includes(part);
}
