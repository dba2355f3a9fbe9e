/** A word of a text; `from` and `to` count UTF-16 units, as JavaScript's own strings do. */
export interface Word {
  from: number;
  to: number;
  text: string;
  /** The same for every case, apostrophe and way to compose an accent. */
  key: string;
  /** Only a blank, one line break or a hyphen lies between it and the word before. */
  joined: boolean;
}

/** Letters and digits with their accents; an apostrophe or `&` holds them together. Each character is looked at once. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const possessive = /['’]s$/u;
const bond = /^(?:['’]s)?(?:\s+|[-‐‑])$/u;
const blankLine = /\n\s*\n/;

/** The words of a text in order. A possessive `’s` is not part of its word: what has it is found all the same. */
export function wordsOf(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(word), ({ 0: whole, index: from }) => {
    const bare = whole.replace(possessive, '');
    const gap = text.slice(end, from);
    const to = from + bare.length;
    end = to;
    return { from, to, text: bare, key: keyOf(bare), joined: bond.test(gap) && !blankLine.test(gap) };
  });
}

export function keyOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
