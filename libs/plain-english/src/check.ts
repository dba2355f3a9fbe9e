import { isExplainedAt } from './explained';
import { type Finding } from './finding';
import { type Glossary } from './glossary.types';
import { longSentences } from './long-sentences';
import { longestAt, phraseTree } from './phrase-tree';
import { type Word, wordsOf } from './words';

/**
 * What a family may not understand in a text: in order, never overlapping. Advice only; it takes time in proportion to the text.
 * Source: inspection report ¶3, ¶32 and ¶49 (language free of jargon and suited to the family).
 */
export function check(text: string, glossary: Glossary): Finding[] {
  const words = wordsOf(text);
  const terms = termsIn(text, words, glossary);
  const taken = new Set(terms.flatMap(({ first, length }) => Array.from({ length }, (_, i) => first + i)));
  return [...terms.map(({ finding }) => finding), ...longSentences(text, words, taken)].sort((a, b) => a.from - b.from);
}

interface Term {
  finding: Finding;
  /** Place of the first word, and how many. */
  first: number;
  length: number;
}

function termsIn(text: string, words: readonly Word[], glossary: Glossary): Term[] {
  const tree = phraseTree(glossary.phrases, glossary.ignore);
  const acronyms = new Map(glossary.acronyms.map((entry) => [entry.acronym, entry]));
  const explained = new Set<string>();
  const terms: Term[] = [];
  for (let at = 0, length = 1; at < words.length; at += length) {
    const phrase = longestAt(tree, words, at);
    length = phrase?.length ?? 1;
    const { from, text: written } = words[at]!;
    const { to } = words[at + length - 1]!;
    const place = { from, to, found: text.slice(from, to) };
    if (phrase) {
      if (phrase.ends === 'ignored') continue;
      const why = 'A family may not know these words, or not in this sense';
      terms.push({ finding: { kind: 'jargon', ...place, plain: phrase.ends.plain, why }, first: at, length });
      continue;
    }
    const entry = acronyms.get(written) ?? acronyms.get(written.replace(/s$/, ''));
    if (!entry || explained.has(entry.acronym)) continue;
    if (isExplainedAt(text, words, at, entry)) explained.add(entry.acronym);
    else {
      const why = `Stands for “${entry.standsFor}”, which is not said before`;
      terms.push({ finding: { kind: 'acronym', ...place, plain: entry.plain, why }, first: at, length });
    }
  }
  return terms;
}
