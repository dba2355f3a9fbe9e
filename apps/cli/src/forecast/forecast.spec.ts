import { type ForecastRow } from '#libs/forecast';
import { Mistake } from '../failure';
import { askedFor, type ToForecast } from './asked';
import { backTestAs } from './back-test-as';
import { forecastAs } from './forecast-as';

const now = new Date('2026-03-01T00:30:00Z');
const given = { days: '10', format: 'text', weeks: '26' };
const asked: ToForecast = { asAt: '2026-02-27', days: 10, weeks: 1, format: 'text' };
const row: ForecastRow = {
  ...{ stageId: 'a stage', rule: 'sign-off', teamId: 'north', dueOn: '2026-03-03', workingDay: 1, ofDays: 2 },
  ...{ step: 'underWay', alike: { circle: 'team', cases: 40, late: 10, reasons: { workload: 10 } }, share: 0.25 },
};

describe('what a forecast is asked', () => {
  it('is about the work that still runs, as it stood when yesterday ended in London', () => {
    expect(askedFor(given, now)).toEqual({ asAt: '2026-02-28', days: 10, weeks: 26, format: 'text', running: true });
    expect(askedFor({ ...given, asAt: '2026-02-28' }, now)).not.toHaveProperty('running');
  });

  it.each([
    ['no days', { days: '0' }],
    ['half a day', { days: '1.5' }],
    ['more than can be said', { days: '61' }],
    ['no weeks', { weeks: 'many' }],
    ['another format', { format: 'xml' }],
    ['a date that is none', { asAt: '2026-02-30' }],
    ['words for a date', { asAt: 'yesterday' }],
    ['a day that is not over', { asAt: '2026-03-01' }],
  ])('refuses %s', (_, wrong) => {
    expect(() => askedFor({ ...given, ...wrong }, now)).toThrow(Mistake);
  });
});

describe('a forecast on paper', () => {
  const sums = [
    { teamId: 'north', rule: 'sign-off', due: 1, late: 0.25, likely: 0, unknown: 0, reasons: row.alike.reasons },
  ];

  it('has teams, reasons and each piece of work as text', () => {
    const text = forecastAs('text', asked, [row], sums);
    expect(text).toContain(
      '1 running clocks end within 10 working days. If things go as they did, 0.3 of them end late.\n',
    );
    expect(text).toMatch(/^north +sign-off +10.0 +the worker or the team had too much work$/m);
    expect(text).toMatch(
      /^ 25 % {2}due 2026-03-03 {2}a stage {2}sign off: of 40 of this team .*, 10 were late \(25 %\)$/m,
    );
  });

  it('has a row for each piece of work as CSV', () => {
    const [, line] = forecastAs('csv', asked, [row], sums).split('\r\n');
    expect(line).toMatch(/^north,sign-off,a stage,2026-03-03,1,2,underWay,team,40,10,25,"sign off: of 40/);
  });

  it('has no share where too few cases were alike', () => {
    const unknown = { ...row, alike: { ...row.alike, circle: 'tooFew' as const, cases: 3, late: 3 }, share: undefined };
    const { work } = JSON.parse(forecastAs('json', asked, [unknown], [])) as { work: unknown[] };
    expect(work).toEqual([expect.objectContaining({ share: null, stageId: 'a stage' })]);
  });
});

describe('a back-test on paper', () => {
  it('has what was said beside what happened', () => {
    const tried = [true, false, false, false].map((late) => ({ forecast: 0.25, late, base: 0.75 }));
    const text = backTestAs('text', asked, { weeks: ['2026-02-01'], tried, unknown: 2 });
    expect(text).toContain('20 to 30 %       4             25 %      25 %\n');
    expect(text).toContain('Brier score (0 is perfect, lower is better): 0.1875');
    expect(text).toContain('0.4375; the forecast is 57 % better');
  });

  it('refuses where there was nothing to try', () => {
    const nothing = { weeks: [], tried: [], unknown: 0 };
    expect(() => backTestAs('text', asked, nothing)).toThrow(Mistake);
  });
});
