import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { addAnnexCommand } from './annex-a.command';
import { addCensusCommand } from './census.command';

const environment = { ...process.env };
let folder: string;
let owner: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'census-command-'));
  const { url } = await testPostgres();
  process.env.DATABASE_URL = url;
  owner = createDatabase({ url });
  const id = '22222222-0000-4000-8000-000000000001';
  const person = { id, givenName: 'Synthetic', familyName: 'Child', sex: 'F', dateOfBirth: new Date('2015-05-05') };
  await owner.person.create({ data: person });
  const referralAt = new Date('2025-06-02T09:00:00Z');
  const journey = { id, personId: id, contactId: id, ruleSet: 'wt2013', referralAt, isReReferral: false };
  await owner.journey.create({ data: { ...journey, status: 'open' } });
});
afterAll(async () => {
  await owner.$disconnect();
  process.env = environment;
  rmSync(folder, { recursive: true });
});

async function journey(...args: string[]): Promise<string> {
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const program = new Command().exitOverride();
    addCensusCommand(program);
    addAnnexCommand(program);
    await program.parseAsync(args, { from: 'user' });
    return written.join('');
  } finally {
    stdout.mockRestore();
  }
}

describe('journey census export', () => {
  it('writes the file, for its owner alone, and says how many children are in it', async () => {
    const out = join(folder, 'census.xml');
    expect(await journey('census', 'export', '--year', '2026', '--out', out)).toBe(
      `1 child from 2025-04-01 to 2026-03-31: ${out}\n`,
    );
    expect(readFileSync(out, 'utf8')).toContain('<CINreferralDate>2025-06-02</CINreferralDate>');
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  it('leaves a line in the access log', async () => {
    expect(await owner.accessLog.findMany()).toMatchObject([{ action: 'export census 2026', page: 'command-line' }]);
  });

  it('refuses a year whose layout it does not know, and another council code than three digits', async () => {
    const out = join(folder, 'other.xml');
    const refused = journey('census', 'export', '--year', '2019', '--out', out);
    await expect(refused).rejects.toMatchObject({ code: 'RETURNS.YEAR_UNKNOWN' });
    const misnamed = journey('census', 'export', '--year', '2026', '--out', out, '--council-code', 'E06');
    await expect(misnamed).rejects.toMatchObject({ code: 'CLI.USAGE' });
  });
});

describe('journey census check', () => {
  it('names each child who fails by its number in the file, with the rule and the journey, and exits with 1', async () => {
    const closedAt = new Date('2025-06-01T09:00:00Z');
    await owner.journey.updateMany({ data: { status: 'closed', closedAt, closureReason: 'RC7' } });
    const answer = await journey('census', 'check', '--year', '2026');
    expect(answer).toMatch(/^1 child from 2025-04-01 to 2026-03-31: 1 error, 0 queries\.$/m);
    expect(answer).toMatch(/^[0-9A-Z]{20}$/m);
    expect(answer).toContain(
      '8630   The episode was closed before the referral (journey 22222222-0000-4000-8000-000000000001)',
    );
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
  });

  it('answers as JSON, without a name or a date of birth', async () => {
    const answer = await journey('census', 'check', '--year', '2026', '--json');
    expect(JSON.parse(answer)).toMatchObject({
      year: 2026,
      children: 1,
      failing: [{ findings: [{ code: '8630', level: 'error' }] }],
    });
    expect(answer).not.toMatch(/Synthetic|2015-05-05/);
    process.exitCode = undefined;
  });
});

describe('journey annex-a export', () => {
  it('writes a workbook and seven CSV files, says how many rows each list has, and leaves a line in the access log', async () => {
    const out = join(folder, 'annex-a');
    const answer = await journey('annex-a', 'export', '--as-at', '2025-06-30', '--out', out);
    expect(answer).toBe(
      `List 1 contacts: 0\nList 2 early-help: 0\nList 3 referrals: 1\nList 4 assessments: 0\nList 5 section-47-enquiries: 0\nList 6 children-in-need: 0\nList 7 protection-plans: 0\nAs at 2025-06-30: ${out}\n`,
    );
    expect(statSync(join(out, 'annex-a.xlsx')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(out, 'list-3-referrals.csv'), 'utf8')).toContain(
      ',05/05/2015,10,02/06/2025,u) 10: Unknown,',
    );
    expect(await owner.accessLog.count({ where: { action: 'export annex A as at 2025-06-30' } })).toBe(1);
  });

  it('refuses a day that is none', async () => {
    const refused = journey('annex-a', 'export', '--as-at', '31/03/2026', '--out', folder);
    await expect(refused).rejects.toMatchObject({ code: 'CLI.USAGE' });
  });
});
