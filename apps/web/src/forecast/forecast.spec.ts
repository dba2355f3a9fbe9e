import { csv } from '#libs/tables';
import { type Schemas } from '../shared/api/api.types';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { ForecastController } from './forecast.controller';
import { forecastTable } from './forecast.table';

const journeyId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const said =
  'single assessment: of 84 of this team that stood at working day 31 of 45 with the text not handed in yet, 37 were late (44 %)';
type Forecast = Schemas['Forecast'];

const assessment: Forecast['items'][number] = {
  ...{ teamName: 'Team South', rule: 'single-assessment', dueOn: '2026-02-20', workingDay: 31, ofDays: 45 },
  ...{ step: 'notHandedIn', comparedWith: 'team', cases: 84, late: 37, share: 37 / 84, sentence: said },
  record: { stageId: `${journeyId}/singleAssessment-1`, kind: 'singleAssessment', n: 1, journeyId },
};
const panel: Forecast['items'][number] = {
  ...assessment,
  ...{ teamName: undefined, rule: 'sign-off', share: undefined, comparedWith: 'tooFew', cases: 3, late: 1 },
  record: { stageId: '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0009', kind: 'contact', n: 1 },
};
const empty: Forecast = {
  ...{ asAt: '2026-01-31', days: 10, whole: true, fewestCases: 20, expected: [], items: [], notShown: 0 },
  teams: ['South', 'North'].map((name) => ({ teamId: name, name: `Team ${name}`, service: 'assessment' })),
};
const full: Forecast = {
  ...{ ...empty, items: [assessment, panel], notShown: 1 },
  expected: [
    {
      ...{ teamName: 'Team South', rule: 'single-assessment', due: 2, late: 0.88, likely: 0, unknown: 0 },
      ...{ cases: { fewest: 60, most: 84 }, reasons: [{ reason: 'workload', count: 0.48 }, { count: 0.4 }] },
    },
    { teamName: 'Team North', rule: 'sign-off', due: 1, late: 0, likely: 0, unknown: 1, reasons: [] },
  ],
};

const visiting = (forecast: object, query: Record<string, string> = {}) => {
  const asked: unknown[] = [];
  const answering = (filled: { query?: unknown }) => {
    asked.push(filled.query);
    return forecast;
  };
  return { visit: fakeVisit({ query, api: { 'get /forecast': answering } }).visit, asked };
};
const show = async (forecast: object, query?: Record<string, string>) => {
  const { visit, asked } = visiting(forecast, query);
  return { $: rendered(await new ForecastController().forecast(visit)), asked };
};

describe('what is likely to be late', () => {
  it('stands by team in the order of their names and kind of work, with the reasons and the cases behind it', async () => {
    const { $ } = await show(full);
    expect(textOf($, '[data-summary]')).toBe(
      '3 running clocks end within 10 working days. If things go as they did with work like it, 0.9 end late. Of 1 there are too few cases to say.',
    );
    const rows = $('[data-sum]').get();
    expect(rows.map((row) => $(row).find('th').text())).toEqual(['Team North', 'Team South']);
    const south = rows[1] ? $(rows[1]).find('td') : undefined;
    expect(south?.map((_, value) => $(value).contents().slice(1).text().trim()).get()).toEqual([
      ...['Single assessment', '2', '0.9', '0', '0', '60 to 84'],
      'The worker or the team had too much work: 0.5Nobody has said why: 0.4',
    ]);
    expect(faultsOf($)).toEqual([]);
  });

  it('leads to the work, says what happened to work like it, and names neither a child nor a worker', async () => {
    const { $ } = await show(full);
    const rows = $('[data-work]');
    expect(rows.map((_, row) => $(row).find('a').attr('href')).get()).toEqual([
      `/journeys/${journeyId}/stages/singleAssessment-1`,
      `/contacts/${panel.record.stageId}`,
    ]);
    expect(rows.first().text()).toContain('Single assessment: of 84 of this team that stood at working day 31 of 45');
    expect(rows.last().text()).toContain('Not known');
    expect(textOf($, '[data-not-shown]')).toContain('1 more only others may know of');
  });

  it('is asked for a team, a service or all, as far ahead as one chooses', async () => {
    const { $, asked } = await show({ ...full, days: 20 }, { of: 'team:North', days: '20' });
    expect(asked).toEqual([{ team: 'North', days: 20 }]);
    expect([$('#of option[selected]').text(), $('#days option[selected]').text()]).toEqual([
      ...['Team North', '20 working days'],
    ]);
    expect($('a[download]').attr('href')).toBe('/forecast/file?of=team%3ANorth&days=20');
    expect((await show(full, { days: 'many' })).asked).toEqual([{ days: 10 }]);
  });

  it('says when nothing is due', async () => {
    const { $ } = await show(empty);
    expect(textOf($, '[data-empty]')).toContain('No clock of this work ends in these days.');
    expect($('table')).toHaveLength(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('is a file too, one piece of work a row', async () => {
    const file = await new ForecastController().file(visiting(full).visit);
    expect(file.getHeaders().disposition).toBe('attachment; filename="forecast-2026-01-31.csv"');
    const [, first, second] = csv(forecastTable(full)).split('\r\n');
    expect(first).toBe(
      `Team South,single-assessment,2026-02-20,31,45,notHandedIn,team,84,37,44,"${said}",${journeyId}/singleAssessment-1`,
    );
    expect(second).toContain(',tooFew,3,1,,');
  });
});
