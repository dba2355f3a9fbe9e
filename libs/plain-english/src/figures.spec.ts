import { figuresOf, placesIn } from './index';

describe('the figures of a text', () => {
  it('are counts', () =>
    expect(figuresOf('The cat sat. It was on the mat.')).toEqual({
      // 22 letters in 8 words of 2 sentences: 4.71 × 2.75 + 0.5 × 4 − 21.43 = −6.4775
      ...{ words: 8, sentences: 2, averageSentence: 4, longSentences: 0, automatedReadabilityIndex: -6.5 },
    }));
  it.each(['', ' \n…!? '])('of nothing are none: %j', (text) =>
    expect(figuresOf(text)).toEqual({ words: 0, sentences: 0, averageSentence: 0, longSentences: 0 }),
  );
  it('count a word with an apostrophe once', () => expect(figuresOf('The child’s mother didn’t say').words).toBe(5));
});

describe('a place in a text', () => {
  it('has a line and a column', () => {
    const placeOf = placesIn('ab\ncd\r\n\nef');
    expect([0, 1, 3, 4, 8, 9].map((at) => Object.values(placeOf(at)))).toEqual([
      ...[
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [4, 1],
        [4, 2],
      ],
    ]);
  });
});
