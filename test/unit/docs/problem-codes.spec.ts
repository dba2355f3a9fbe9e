import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusOf } from '../../../apps/api/src/http/problem-statuses';
import { expectSection, page, rowsIn } from '../../support/generated-section';

const root = join(__dirname, '../../..');
/** A code, and the message that stands behind it where it is raised. */
const quoted = /'([A-Z][A-Z_0-9]*\.[A-Z][A-Z_]*)'(?:,\s*'([^'\n]+)')?/g;

/** Codes that the door and the away parts answer by themselves. */
const others: Readonly<Record<string, string>> = {
  'ACCESS.DENIED': '403',
  'ACCESS.NOT_SIGNED_IN': '401',
  'ACCESS.NO_INSPECTION': '403',
  'ACCESS.READ_ONLY': '403',
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

/** Rows written by hand: the generated section is left out. */
const written = new Map(
  rowsIn(page('reference/problem-codes.md').replace(/<!-- generated:[^]*?<!-- end:/g, '')).map(
    ([code = '', status = '']) => [code.replaceAll('`', ''), status],
  ),
);

/** Every code in these files, with its message where one is found. */
function codesIn(...files: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    for (const [, code = '', message = ''] of readFileSync(join(root, file), 'utf8').matchAll(quoted)) {
      found.set(code, found.get(code) || message);
    }
  }
  return found;
}

const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('spec') && !file.includes('testing'))
    .map((file) => join(folder, file));

/** Not answers of their own: what the command's repeat is called inside, and the page cursor, which is a parameter. */
const inside = ['COMMAND.REUSED', 'PAGE.BAD_CURSOR'];

describe('docs/reference/problem-codes.md', () => {
  const folders = ['libs/timescales/src', 'libs/journey/src', 'libs/quality/src', 'libs/record/src', 'apps/api/src'];
  const found = codesIn(...folders.flatMap(sourcesIn));
  const raised = [...found.keys()].filter((code) => !(code in others) && !inside.includes(code));

  it('has each code that a rule, the record or the API raises: explained, or with the words of the refusal', () => {
    const rows = raised
      .filter((code) => !written.has(code))
      .sort()
      .map((code) => [`\`${code}\``, String(statusOf(code)), found.get(code) || 'see `detail`']);
    expectSection('reference/problem-codes.md', 'others', [['Code', 'Status', 'Words of the refusal'], ...rows]);
  });

  it('has the status of each', () => {
    const explained = raised.filter((code) => written.has(code)).map((code) => [code, String(statusOf(code))]);
    expect(explained.map(([code = '']) => [code, written.get(code)])).toEqual(explained);
    for (const [code, status] of Object.entries(others)) expect([code, written.get(code)]).toEqual([code, status]);
  });

  it('has no code that nobody raises', () => {
    const codes = [...written.keys()].filter((code) => code.includes('.'));
    expect(codes.filter((code) => !raised.includes(code) && !(code in others))).toEqual([]);
  });
});
