import { problemsOf } from '../testing/problems';
import { postcode } from './address';
import { line, longestText, narrative } from './fields';

const text = narrative('Something');

describe('text in a form', () => {
  it('is trimmed and has one kind of line end', () =>
    expect(text.parse('  one\r\ntwo\rthree ')).toBe('one\ntwo\nthree'));
  it('is written in one way, whatever the keyboard did with accents', () =>
    expect(text.parse('Zoe\u0308')).toBe('Zo\u00eb'));
  it('is not empty', () => expect(problemsOf(text, ' \n ')).toEqual(['']));
  it('has at most 20,000 characters', () => {
    expect(longestText).toBe(20_000);
    expect(problemsOf(text, 'x'.repeat(20_000))).toEqual([]);
    expect(problemsOf(text, 'x'.repeat(20_001))).toEqual(['']);
  });
  it.each([
    ['a null', 'a\u0000b'],
    ['an escape', 'a\u001b[31mb'],
    ['a mark that turns the reading direction', 'a\u202eb'],
    ['half a character', 'a\ud800b'],
  ])('holds no %s', (_what, value) => expect(problemsOf(text, value)).toEqual(['']));
  it('may be in any script, with tabs and pictures', () => expect(problemsOf(text, 'Żółć\tمرحبا 👩‍👧')).toEqual([]));
  it('of one line has no line end', () => expect(problemsOf(line('Name'), 'a\nb')).toEqual(['']));
});

describe('a postcode', () => {
  it.each([
    ['tq13dr', 'TQ1 3DR'],
    [' TQ1  3DR'.replace('  ', ' '), 'TQ1 3DR'],
    ['ec1a1bb', 'EC1A 1BB'],
  ])('%s is written %s', (given, written) => expect(postcode.parse(given)).toBe(written));
  it('is a full one', () => expect(problemsOf(postcode, 'TQ1')).toEqual(['']));
});
