import { longestSentence } from './long-sentences';
import { sentencesOf } from './sentences';
import { wordsOf } from './words';

export interface TextFigures {
  words: number;
  sentences: number;
  /** Words in a sentence, to one decimal; 0 without a sentence. */
  averageSentence: number;
  /** Sentences of more than 25 words. */
  longSentences: number;
  /**
   * To one decimal; absent without a word. 4.71 × letters and digits per word + 0.5 × words per sentence − 21.43. It counts; it does not
   * know whether a family understands. Source: Senter and Smith, Automated Readability Index, AMRL-TR-66-220 (1967).
   */
  automatedReadabilityIndex?: number;
}

/** Counts of a text, in time in proportion to it. */
export function figuresOf(text: string): TextFigures {
  const words = wordsOf(text);
  const sentences = sentencesOf(text, words);
  const long = sentences.filter(({ count }) => count > longestSentence).length;
  const counted = { words: words.length, sentences: sentences.length, longSentences: long };
  if (words.length === 0) return { ...counted, averageSentence: 0 };
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const average = words.length / sentences.length;
  const index = 4.71 * (characters / words.length) + 0.5 * average - 21.43;
  return { ...counted, averageSentence: oneDecimal(average), automatedReadabilityIndex: oneDecimal(index) };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
