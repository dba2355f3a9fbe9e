import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sources = join(__dirname, '..');

/** What lays out fields into which somebody may write at length. */
const writes = /\{\{ fields?\(|<textarea|govukTextarea/;

/** One question with two answers, and a few numbers and dates of whoever keeps nothing here: there are no words to lose. */
const withoutWords: ReadonlySet<string> = new Set(['inbox/preferences.njk', 'inspections/sample/draw.njk']);

interface Form {
  file: string;
  tag: string;
  inside: string;
}

function templates(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.njk'))
    .map((name) => join(folder, name));
}

const forms: Form[] = templates(sources).flatMap((path) => {
  const found = readFileSync(path, 'utf8').matchAll(/(<form\b[^>]*>)([^]*?)<\/form>/g);
  return [...found].map(([, tag = '', inside = '']) => ({ file: relative(sources, path), tag, inside }));
});

const written = forms.filter(({ file, inside }) => writes.test(inside) && !withoutWords.has(file));

describe('every form into which words are written', () => {
  it('is found', () =>
    expect(written.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['forms/form.njk', 'text/text.njk', 'contacts/new/new-contact.njk', 'contacts/part.njk']),
    ));

  it.each(written)('is kept while it is written: $file', ({ tag, inside }) => {
    expect(tag).toContain('data-autosave="/autosave"');
    expect(inside).toContain('{% include "forms/hidden.njk" %}'); // names the draft and its version
    expect(inside).toMatch(/forms\/buttons\.njk|data-autosave-status/); // says whether it is saved
  });
});
