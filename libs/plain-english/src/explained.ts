import { type Acronym } from './glossary.types';
import { keyOf, type Word, wordsOf } from './words';

/** Words that an acronym leaves out, as in team around the child. */
const small = new Set(['a', 'and', 'around', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
const opening = /^\s*\($/;

/** Whether an acronym is explained where it stands: `initial assessment (IA)` or `IA (initial assessment)`. */
export function isExplainedAt(
  text: string,
  words: readonly Word[],
  at: number,
  { acronym, standsFor }: Acronym,
): boolean {
  const meaning = wordsOf(standsFor).map(({ key }) => key);
  const here = words[at]!;
  const before = words[at - 1];
  if (before && opening.test(text.slice(before.to, here.from))) {
    return areWords(words, at - meaning.length, meaning) || haveInitials(words, at, acronym);
  }
  const after = words[at + 1];
  return after !== undefined && opening.test(text.slice(here.to, after.from)) && areWords(words, at + 1, meaning);
}

function areWords(words: readonly Word[], start: number, meaning: readonly string[]): boolean {
  return meaning.every((key, i) => words[start + i]?.key === key);
}

/** A council's own words for the same letters explain them as well. */
function haveInitials(words: readonly Word[], end: number, acronym: string): boolean {
  const letters = [...keyOf(acronym)].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  let at = end - 1;
  for (const letter of letters.reverse()) {
    while (words[at] && !words[at]!.key.startsWith(letter) && small.has(words[at]!.key)) at -= 1;
    if (!words[at]?.key.startsWith(letter)) return false;
    at -= 1;
  }
  return letters.length > 1;
}
