import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isListed } from './problem-statuses';

const root = join(__dirname, '../../../..');
const folders = [
  'libs/journey/src',
  'libs/record/src',
  'libs/temporal/src',
  'workflows/src',
  'activities/src',
  'apps/api/src',
];

/** Codes as the sources raise them: `new RuleBroken('PROCESS.RULE', …)`, and the tables that refusals are made from. */
const raised = /'([A-Z][A-Z_]*\.[A-Z][A-Z_]*)'/g;

/** Answered by the door and by the clients of away parts, each with a status of its own. */
const elsewhere = /^(ACCESS|TOKEN|ISSUER|AUDIT|TEMPORAL|WORKER|SERVICE|COMMAND)\./;

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('spec') && !file.includes('testing'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

describe('the table of statuses', () => {
  it.each(folders)('knows every code that %s raises', (folder) => {
    const codes = sourcesIn(folder).flatMap((source) => [...source.matchAll(raised)].map(([, code]) => code ?? ''));
    const unknown = codes.filter((code) => !elsewhere.test(code) && !isListed(code));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
