import { check, defaultGlossary } from './index';
import { keyOf } from './words';

const { acronyms, phrases } = defaultGlossary;

describe('the glossary', () => {
  it('knows at least 80 acronyms and 120 phrases', () => {
    expect(new Set(acronyms.map(({ acronym }) => acronym.toLowerCase())).size).toBeGreaterThanOrEqual(80);
    expect(phrases.length).toBeGreaterThanOrEqual(120);
  });
  it('has each once', () => {
    expect(new Set(acronyms.map(({ acronym }) => acronym)).size).toBe(acronyms.length);
    expect(new Set(phrases.map(({ phrase }) => keyOf(phrase))).size).toBe(phrases.length);
  });
  it('finds every entry, whole', () => {
    const unfound = [...acronyms.map(({ acronym }) => acronym), ...phrases.map(({ phrase }) => phrase)].filter(
      (term) => check(term, defaultGlossary)[0]?.found !== term,
    );
    expect(unfound).toEqual([]);
  });
  it('is plain in what it suggests', () => {
    const suggested = [...acronyms, ...phrases].map(({ plain }) => plain);
    expect(
      suggested.flatMap((plain) => check(plain, defaultGlossary).map(({ found }) => `${plain}: ${found}`)),
    ).toEqual([]);
  });
});
