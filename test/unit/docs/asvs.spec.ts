import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { page } from '../../support/generated-section';
import { hasTest } from '../../support/test-titles';

const root = join(__dirname, '../../..');

interface Row {
  id: string;
  level: string;
  requirement: string;
  answer: string;
  how: string;
  tests: string;
}

const rows = parse<Row>(readFileSync(join(root, 'docs/safety/asvs-5.0-level-2.csv')), { columns: true });

describe('docs/safety/asvs-5.0-level-2.csv', () => {
  it('answers each of the 253 requirements of levels 1 and 2 once', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    // Counted in the standard's own table: 70 of level 1, 183 of level 2.
    expect(['1', '2'].map((level) => rows.filter((row) => row.level === level).length)).toEqual([70, 183]);
  });

  it('gives each an answer that is one of four, and says how', () => {
    const answers = ['met', 'partly', 'not', 'not applicable'];
    expect(
      rows.filter(({ id, answer, how }) => !/^V\d+\.\d+\.\d+$/.test(id) || !answers.includes(answer) || !how),
    ).toEqual([]);
  });

  it('is counted as the page beside it says', () => {
    const of = (answer: string) => rows.filter((row) => row.answer === answer).length;
    const words = `${of('met')} are met, ${of('partly')} partly, ${of('not')} not; ${of('not applicable')} are`;
    expect(page('safety/README.md').replace(/\s+/g, ' ')).toContain(words);
  });

  it('names only tests that there are, by their names', () => {
    const named = rows.flatMap(({ tests }) => tests.split(' | ').filter(Boolean));
    const missing = named.filter((test) => {
      const [file = '', name = ''] = test.split(/: (.*)/s);
      return !hasTest(file, name);
    });
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  });
});
