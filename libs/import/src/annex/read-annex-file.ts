import { type Found, type FoundEpisode, type LeftOut, type Refused } from '../found.types';
import { type When } from '../when';
import { annexEpisodes } from './annex-episodes';
import { type AnnexFact, annexFact } from './annex-facts';
import { annexRows } from './annex-rows';

/** All that Annex A lists say: journeys, and every row that becomes none, with the reason. Only codes and days are held in memory. */
export async function readAnnexFile(path: string, { today, now }: When): Promise<Found> {
  const facts = new Map<string, AnnexFact[]>();
  const refused: Refused[] = [];
  for await (const row of annexRows(path)) {
    const fact = annexFact(row, today);
    if ('problems' in fact) {
      const { problems, child } = fact;
      const reason = problems.join('; ');
      refused.push({ row: row.row, file: row.file, reason, ...(child === undefined ? {} : { child }) });
    } else facts.set(fact.child.key, [...(facts.get(fact.child.key) ?? []), fact]);
  }
  const episodes: FoundEpisode[] = [];
  const leftOut: LeftOut[] = [];
  const unreadable = new Map(refused.map((one) => [one.child, one.row]));
  for (const [key, ofChild] of facts) {
    const bad = unreadable.get(key);
    if (bad === undefined) {
      const found = annexEpisodes(ofChild, now);
      episodes.push(...found.episodes);
      leftOut.push(...found.leftOut);
      refused.push(...found.refused);
    } else {
      const reason = `another row of this child is refused: ${bad}`;
      refused.push(...ofChild.map(({ row, file, child }) => ({ row, file, child: child.key, reason })));
    }
  }
  return { episodes: inOrder(episodes), leftOut, refused };
}

/** Earlier referrals first: later ones follow them. */
function inOrder(episodes: readonly FoundEpisode[]): FoundEpisode[] {
  return [...episodes].sort((a, b) => a.startedOn.localeCompare(b.startedOn));
}
