import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const journey = join(__dirname, '../../../script/journey');

function run(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(journey, args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { stdout, stderr, status };
}

beforeAll(() => {
  run(['--help']); // builds when the sources are newer
}, 120_000);

describe('journey deadline', () => {
  const initial = ['deadline', '--rule', 'initial-assessment', '--rule-set', 'wt2010', '--from', '2013-02-25'];

  it('prints the date and its working as JSON and nothing else', () => {
    const { stdout, status } = run([...initial, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ruleSet: 'wt2010',
      startedOn: '2013-02-25',
      dueOn: '2013-03-11',
      dueAt: '2013-03-12T00:00:00.000Z',
      working: expect.arrayContaining([{ date: '2013-03-11', counted: true, n: 10, why: 'workingDay' }]) as unknown,
    });
  });

  it('tells the working in plain English', () => {
    const { stdout, status } = run(initial);
    expect(status).toBe(0);
    expect(stdout).toContain('Day 0 is Monday 25 February 2013.\n');
    expect(stdout).toContain('Due by the end of Monday 11 March 2013, London time.\n');
  });

  it('takes the rule set in force at the start, in London, and a moment with its offset', () => {
    const { stdout } = run(['deadline', '--rule', 'contact-decision', '--from', '2013-04-14T23:30:00Z', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ruleSet: 'wt2013', startedOn: '2013-04-15', dueOn: '2013-04-16' });
  });

  it('skips proclaimed days and shows an extension beside the first date', () => {
    const days = ['--proclaimed', '2013-03-04=State funeral', '--proclaimed', '2013-03-05=Jubilee'];
    const { stdout } = run([
      ...initial,
      ...days,
      '--extend-to',
      '2013-03-20',
      '--extend-reason',
      'late-report',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      dueOn: '2013-03-13',
      extendedTo: '2013-03-20',
      extensionReason: 'late-report',
    });
  });

  it.each([
    [['--rule', 'nope', '--from', '2013-02-25'], 'TIMESCALES.UNKNOWN_RULE'],
    [['--rule', 'contact-decision', '--from', '2029-01-01'], 'TIMESCALES.BEYOND_HORIZON'],
    [['--rule', 'contact-decision', '--from', '2013-02-29'], 'TIMESCALES.BAD_DATE'],
    [['--rule', 'contact-decision', '--from', '2013-02-25T10:00:00'], 'TIMESCALES.BAD_INSTANT'],
    [['--rule', 'contact-decision', '--from', '2013-02-25', '--rule-set', 'wt1999'], 'TIMESCALES.UNKNOWN_RULE_SET'],
    [['--rule', 'contact-decision', '--from', '2013-02-25', '--proclaimed', 'x'], 'CLI.BAD_PROCLAIMED_DAY'],
    [['--from', '2013-02-25'], 'CLI.USAGE'],
  ])('refuses %j with %s and exit code 2, and prints no answer', (args, code) => {
    const { stdout, stderr, status } = run(['deadline', ...args]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(`(${code})`);
  });
});

describe('journey working-days', () => {
  it('answers each line in its place', () => {
    const { stdout, stderr, status } = run(['working-days'], '2013-02-25,10\r\n2025-04-17,45\n2012-12-22,0');
    expect(stdout).toBe('2013-02-25,10,2013-03-11\n2025-04-17,45,2025-06-25\n2012-12-22,0,2012-12-22\n');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('answers the other lines too when some are bad, names those, and exits with 2', () => {
    const { stdout, stderr, status } = run(['working-days'], 'rubbish\n2028-12-29,1\n2013-02-25,x\n2013-02-25,1\n');
    expect(stdout.split('\n')).toEqual([
      'rubbish,ERROR:CLI.BAD_LINE',
      '2028-12-29,1,ERROR:TIMESCALES.BEYOND_HORIZON',
      '2013-02-25,x,ERROR:TIMESCALES.BAD_AMOUNT',
      '2013-02-25,1,2013-02-26',
      '',
    ]);
    expect(stderr).toMatch(/^Line 1: .*\nLine 2: 2029-01-01 is beyond .*2028-12-31.*\nLine 3: "x" .*\n$/);
    expect(status).toBe(2);
  });

  it('prints nothing for nothing', () => {
    expect(run(['working-days'])).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it('answers 100,000 lines', () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `2013-02-25,${i % 400}\n`).join('');
    const { stdout, status } = run(['working-days'], lines);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(100_001);
  });
});

describe('journey import', () => {
  it('tells all that is missing or wrong at once', () => {
    const { stderr, status } = run(['import', 'annex-a', 'lists', '--system', 'our old one']);
    expect(status).toBe(2);
    for (const option of ['--by is missing', '--team is missing', '--system is made of'])
      expect(stderr).toContain(option);
  });
});
