import { type Word } from './words';

const stop = /[.!?…]["'”’)\]]*\s/u;
const paragraph = /\n[ \t]*(?:\r?\n|[-*•])/u;
/** A full stop after these ends a shortened word and no sentence. */
const shortened = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'rev', 'st', 'sgt', 'no', 'para', 'approx']);

/**
 * The words of each sentence, by their places in `words`. It ends at a stop before a word that does not begin small, at an empty line and
 * at a point of a list; the end of a line alone only wraps it. Looks once at what lies between two words.
 */
export function sentencesOf(text: string, words: readonly Word[]): { first: number; count: number }[] {
  const sentences: { first: number; count: number }[] = [];
  let first = 0;
  for (let next = 1; next <= words.length; next += 1) {
    if (next < words.length && !isEnd(text, words, next)) continue;
    sentences.push({ first, count: next - first });
    first = next;
  }
  return sentences;
}

function isEnd(text: string, words: readonly Word[], next: number): boolean {
  const before = words[next - 1]!;
  const word = words[next]!;
  const gap = text.slice(before.to, word.from);
  if (paragraph.test(gap)) return true;
  if (gap.includes('\n') && /^\d{1,3}$/.test(word.text) && /[.)]/.test(text.charAt(word.to))) return true;
  return stop.test(gap) && !shortened.has(before.key) && !/^\p{Ll}/u.test(word.text);
}
