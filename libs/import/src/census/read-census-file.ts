import { hashOfFile } from '../hash-of-file';
import { type Found, type FoundEpisode, type Refused } from '../found.types';
import { type When } from '../when';
import { censusChildren } from './census-children';
import { xmlChildren } from './xml-children';

/** All that a Children in Need census file says, child by child; an identifier that comes twice is refused each time. */
export async function readCensusFile(path: string, when: When): Promise<Found> {
  const file = await hashOfFile(path);
  const episodes: FoundEpisode[] = [];
  const refused: Refused[] = [];
  const rows = new Map<string, string>();
  const twice = new Map<string, string>();
  let n = 0;
  for await (const element of xmlChildren(path)) {
    n += 1;
    const row = `child ${n}`;
    const found = censusChildren(element, { row, file }, when);
    const key = found.episodes[0]?.child.key ?? found.refused[0]?.child;
    const before = key === undefined ? undefined : rows.get(key);
    if (key !== undefined && before !== undefined) {
      twice.set(key, before);
      refused.push({ row, file, child: key, reason: `the child stands twice: see ${before}` });
      continue;
    }
    if (key !== undefined) rows.set(key, row);
    episodes.push(...found.episodes);
    refused.push(...found.refused);
  }
  const kept = episodes.filter(({ child }) => !twice.has(child.key));
  for (const [child, row] of twice) {
    if (episodes.some((one) => one.child.key === child))
      refused.push({ row, file, child, reason: 'the child stands twice' });
  }
  return { episodes: kept.sort((a, b) => a.startedOn.localeCompare(b.startedOn)), leftOut: [], refused };
}
