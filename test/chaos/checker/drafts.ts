import { type Save } from '../history/operation';
import { type Finding } from './finding';

/** A text that is being written, as the record holds it at the end. */
export interface Kept {
  draft: string;
  version: number;
  words: string;
}

/** The last acknowledged words stand, unless a later save of unknown fate replaced them. */
export function checkDrafts(saves: readonly Save[], kept: readonly Kept[]): Finding[] {
  const standing = new Map(kept.map((one) => [one.draft, one]));
  const drafts = new Set(saves.map(({ draft }) => draft));
  return [...drafts].flatMap((draft): Finding[] => {
    const mine = saves.filter((save) => save.draft === draft);
    const last = mine.findLastIndex(({ outcome }) => outcome === 'ok');
    if (last === -1) return [];
    const stands = standing.get(draft);
    const allowed = mine.slice(last).filter(({ outcome }) => outcome !== 'refused');
    if (stands && allowed.some(({ words }) => words === stands.words)) return [];
    const words = `${draft}: version ${mine[last]?.version} was acknowledged, and ${stands ? `version ${stands.version} says something else` : 'nothing stands'}`;
    return [{ rule: 'draft', words }];
  });
}
