import { type Finding } from './finding';
import { sentencesOf } from './sentences';
import { type Word } from './words';

/** Words in a sentence. Source: Government Digital Service, content design guidance: split sentences of more than 25 words. */
export const longestSentence = 25;

/** One finding per sentence that is too long: at its first word past the limit that is not reported for something else. */
export function longSentences(text: string, words: readonly Word[], taken: ReadonlySet<number>): Finding[] {
  return sentencesOf(text, words).flatMap(({ first, count }): Finding[] => {
    if (count <= longestSentence) return [];
    const word = words
      .slice(first + longestSentence, first + count)
      .find((_, i) => !taken.has(first + longestSentence + i));
    if (!word) return [];
    const { from, to } = word;
    const why = `A sentence of more than ${longestSentence} words is hard to follow; this one has ${count}`;
    return [{ kind: 'longSentence', from, to, found: text.slice(from, to), plain: 'make two sentences of it', why }];
  });
}
