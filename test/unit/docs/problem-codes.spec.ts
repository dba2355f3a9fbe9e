import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from '../../../apps/api/src/http/problem-statuses';
import { page, rowsIn } from '../../support/generated-section';

const root = join(__dirname, '../../..');
const quoted = /'([A-Z][A-Z_]*\.[A-Z][A-Z_]*)'/g;

/** Codes that the door and the away parts answer by themselves. */
const others: Readonly<Record<string, string>> = {
  'ACCESS.DENIED': '403',
  'ACCESS.NOT_SIGNED_IN': '401',
  'ACCESS.UNKNOWN_PERSON': '403',
  'AUDIT.AWAY': '503',
  'ISSUER.AWAY': '503',
  'SERVICE.FAILED': '500',
  'SERVICE.RECORD_AWAY': '503',
  'TEMPORAL.AWAY': '503',
  'TOKEN.EXPIRED': '401',
  'TOKEN.INVALID': '401',
  'TOKEN.MISSING': '401',
  'WORKER.AWAY': '503',
};

const documented = new Map(
  rowsIn(page('reference/problem-codes.md')).map(([code = '', status = '']) => [code.replaceAll('`', ''), status]),
);

function codesIn(...files: string[]): string[] {
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(quoted)].map(([, code = '']) => code)))];
}

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('spec'))
    .map((file) => join(folder, file));

describe('docs/reference/problem-codes.md', () => {
  const ofRules = [
    ...codesIn('apps/api/src/http/problem-statuses.ts'),
    ...codesIn(...sourcesIn('libs/timescales/src')).filter((code) => code.startsWith('TIMESCALES.')),
  ];

  it('has each code of the table of statuses and of the timescales, with its status', () => {
    const missing = ofRules.filter((code) => documented.get(code) !== String(statusOf(code)));
    expect(missing).toEqual([]);
  });

  it('has the codes of the door and of parts that are away', () => {
    for (const [code, status] of Object.entries(others)) expect([code, documented.get(code)]).toEqual([code, status]);
  });

  it('has no code that nobody raises', () => {
    const invented = [...documented.keys()].filter(
      (code) => code.includes('.') && !ofRules.includes(code) && !(code in others) && !code.startsWith('CLI.'),
    );
    expect(invented).toEqual([]);
  });
});
