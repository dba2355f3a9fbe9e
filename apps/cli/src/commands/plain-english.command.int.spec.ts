import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const journey = join(__dirname, '../../../../script/journey');

const folder = mkdtempSync(join(tmpdir(), 'policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(input: string | Buffer, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(journey, ['plain-english', ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

beforeAll(() => {
  run(''); // builds when the sources are newer
}, 120_000);

describe('journey plain-english', () => {
  it('names each place with plain words for it, and is content', () =>
    expect(run('Synthetic.\nThe CIN plan is\nrobust.\n')).toEqual({
      stdout: '2:5 CIN → a child who needs extra help from the council\n3:1 robust → strong\n',
      ...{ stderr: '', status: 0 },
    }));
  it('answers in JSON, with figures', () => {
    const { stdout, status } = run('The CIN plan.', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ kind: 'acronym', from: 4, to: 7, found: 'CIN' }],
      figures: { words: 3, sentences: 1, averageSentence: 3 },
    });
  });
  it('takes a council’s own policy', () => {
    const policy = join(folder, 'policy.json');
    writeFileSync(policy, JSON.stringify({ leaveAlone: ['CIN'], terms: [{ phrase: 'robust', plain: 'firm' }] }));
    expect(run('The CIN plan is robust.', '--policy', policy)).toMatchObject({ stdout: '1:17 robust → firm\n' });
    writeFileSync(policy, '{"words":[]}');
    expect(run('CIN', '--policy', policy)).toMatchObject({ stdout: '', status: 2 });
  });
  it('has nothing to say of nothing', () => expect(run('')).toEqual({ stdout: '', stderr: '', status: 0 }));
  it('refuses what is no text', () =>
    expect(run(Buffer.from([0xff, 0xfe, 0x41]))).toMatchObject({
      ...{ stdout: '', stderr: 'The text is not UTF-8 (CLI.BAD_TEXT)\n', status: 2 },
    }));
});
