import { type JargonPhrase } from './glossary.types';
import { type Word, wordsOf } from './words';

interface Branch {
  next: Map<string, Branch>;
  /** What ends here: a phrase, or a name in which nothing is reported. */
  ends?: JargonPhrase | 'ignored';
}

/** Phrases by their words: a text is held against all of them at once. */
export type PhraseTree = Branch;

export interface PhraseFound {
  ends: JargonPhrase | 'ignored';
  /** How many words. */
  length: number;
}

export function phraseTree(phrases: readonly JargonPhrase[], ignore: readonly string[]): PhraseTree {
  const root: Branch = { next: new Map() };
  for (const entry of phrases) branchOf(root, entry.phrase).ends = entry;
  for (const name of ignore) branchOf(root, name).ends = 'ignored';
  delete root.ends;
  return root;
}

/** The longest entry that begins with the word at `start`. */
export function longestAt(tree: PhraseTree, words: readonly Word[], start: number): PhraseFound | undefined {
  let branch: Branch | undefined = tree;
  let found: PhraseFound | undefined;
  for (let i = start; i < words.length; i += 1) {
    const { key, joined } = words[i]!;
    if (i > start && !joined) break;
    branch = branch.next.get(key) ?? branch.next.get(singular(key));
    if (!branch) break;
    if (branch.ends) found = { ends: branch.ends, length: i - start + 1 };
  }
  return found;
}

function branchOf(root: Branch, phrase: string): Branch {
  let branch = root;
  for (const { key } of wordsOf(phrase)) {
    const next: Branch = branch.next.get(key) ?? { next: new Map() };
    branch.next.set(key, next);
    branch = next;
  }
  return branch;
}

function singular(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}
