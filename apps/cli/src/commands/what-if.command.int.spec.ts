import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '#libs/database';
import { testPostgres } from '#libs/embedded';

/** A sign-off that began on Monday 4 March 2013 and is due two working days later, on Wednesday 6 March; it stopped on Thursday 7 March. */
const clock = {
  ...{
    id: '99999999-0000-4000-8000-000000000001',
    stageId: '99999999-0000-4000-8000-000000000002/initialAssessment-1',
  },
  ...{ rule: 'sign-off', n: 1, ruleSet: 'wt2010', ruleVersion: 'wt2010.earlier', calendarVersion: 'earlier' },
  startedAt: new Date('2013-03-04T10:00:00Z'),
  dueOn: new Date('2013-03-06T00:00:00Z'),
  dueAt: new Date('2013-03-07T00:00:00Z'),
  stoppedAt: new Date('2013-03-07T10:00:00Z'),
};

describe('journey what-if', () => {
  let url: string;
  let drop: () => Promise<void>;
  const folder = mkdtempSync(join(tmpdir(), 'what-if-'));

  beforeAll(async () => {
    ({ url, drop } = await testPostgres());
    const db = createDatabase({ url });
    await db.$executeRawUnsafe('alter table deadline disable trigger all');
    await db.deadline.create({ data: clock });
    await db.deadline.create({
      data: { ...clock, id: clock.id.replace(/1$/, '3'), n: 2, stoppedAt: null },
    });
    await db.$disconnect();
    run(['--help']); // builds when the sources are newer
  }, 120_000);

  afterAll(async () => {
    await drop();
    rmSync(folder, { recursive: true });
  });

  const run = (args: string[]) =>
    spawnSync(join(__dirname, '../../../../script/journey'), ['what-if', ...args], {
      ...{ encoding: 'utf8' as const, env: { ...process.env, DATABASE_URL: url } },
    });
  const file = (policy: unknown) => {
    const path = join(folder, 'policy.json');
    writeFileSync(path, JSON.stringify(policy));
    return path;
  };

  it('says by clock and by rule what a day off would move', () => {
    const { stdout, status } = run(['--holiday', '2013-03-05']);
    expect(status).toBe(0);
    expect(stdout).toContain(`2013-03-06 -> 2013-03-07  sign-off  ${clock.stageId}\n`);
    expect(stdout).toContain('1 would end on another day or hour; 0 would become late, 0 would be late no longer.');
  });

  it('counts a past period under other timescales', () => {
    const policy = file({ local: { wt2010: { 'sign-off': { amount: 4, unit: 'workingDays' } } } });
    const { stdout } = run(['--rule-set', policy, '--from', '2013-03-04', '--to', '2013-03-04', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      byRule: { 'sign-off': { counted: 2, withoutRule: 0, moved: 2, late: 2, wouldBeLate: 1 } },
    });
  });

  it('has nothing to say where no clock runs there', () => {
    const { stdout } = run(['--rule-set', file({}), '--from', '2012-01-01', '--to', '2012-12-31']);
    expect(stdout).toBe('There are no such clocks.\n');
  });

  it.each([
    ['nothing to try', [], 'CLI.USAGE'],
    ['two things at once', ['--holiday', '2013-03-05', '--worked', '2013-03-06'], 'CLI.USAGE'],
    ['half a period', ['--holiday', '2013-03-05', '--from', '2013-01-01'], 'CLI.USAGE'],
    ['no date', ['--holiday', '2013-02-30'], 'TIMESCALES.BAD_DATE'],
    ['a file that is not there', ['--rule-set', '/nowhere.json'], 'CLI.BAD_POLICY'],
  ])('refuses %s', (_, args, code) => {
    const { stderr, stdout, status } = run(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(`(${code})`);
  });
});
