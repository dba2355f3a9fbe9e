import fc from 'fast-check';
import { check, defaultGlossary, figuresOf } from './index';

const terms = [
  ...defaultGlossary.acronyms.map(({ acronym }) => acronym),
  ...defaultGlossary.phrases.map(({ phrase }) => phrase),
];
const piece = fc.oneof(
  fc.constantFrom(...terms),
  fc.constantFrom(
    'the',
    'initial assessment (IA)',
    'Dr.',
    '.',
    '! ',
    '\n',
    '\r\n',
    '\n\n',
    '- ',
    '’s',
    '(',
    ')',
    '👩‍👧',
    'e\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc
  .array(piece, { maxLength: 80 })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));

it('finds in order, never twice in one place, and says where', () =>
  fc.assert(
    fc.property(text, (written) => {
      let end = 0;
      for (const { from, to, found } of check(written, defaultGlossary)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(written.slice(from, to)).toBe(found);
        end = to;
      }
    }),
    { numRuns: 500 },
  ));

it('has nothing more to say of terms and words once its suggestions are taken', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...terms), { maxLength: 40 }), (used) => {
      const written = used.join(' xyz.\n\n');
      const taken = check(written, defaultGlossary).reduceRight(
        (rest, { from, to, plain }) => rest.slice(0, from) + plain + rest.slice(to),
        written,
      );
      expect(check(taken, defaultGlossary)).toEqual([]);
    }),
  ));

it.each([
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['one word', 'a'],
  ['halves of phrases', 'voice of the '],
  ['acronyms', 'CIN ('],
  ['full stops', '.'],
  ['short sentences', 'A. '],
  ['apostrophes', 'a’'],
])('takes no longer than its length asks: %s', (_, unit) => {
  const long = unit.repeat(Math.ceil(20_000 / unit.length));
  const began = performance.now();
  check(long, defaultGlossary);
  figuresOf(long);
  expect(performance.now() - began).toBeLessThan(1_000);
});
