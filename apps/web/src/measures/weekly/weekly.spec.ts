import { buffer } from 'node:stream/consumers';
import { fakeVisit } from '../../testing/fake-visit';
import { asked, inTime, referrals } from '../../testing/measure-samples';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { WeeklyReportController } from './report.controller';
import { WeeklyReportsController } from './reports.controller';

const kept = ['2013-03-18', '2013-03-11', '2013-03-04'].map((week) => ({ week, takenAt: `${week}T00:10:00.000Z` }));
const report = {
  ...{ week: '2013-03-18', to: '2013-03-24', takenAt: '2013-03-25T00:10:00.000Z', against: kept[2] },
  ...{ teams: asked.teams, whole: true },
  items: [
    { ...inTime, reasons: [{ reason: 'workload', count: 1 }, { count: 2 }] },
    { ...referrals, earlier: undefined, reasons: [] },
  ],
};

const visiting = (query: Record<string, string> = {}, answer: object = report, weeks: object[] = kept) => {
  const asking: unknown[] = [];
  const answering = (filled: { query?: unknown }) => {
    asking.push(filled.query);
    return answer;
  };
  const api = { 'get /weekly-reports': { items: weeks }, 'get /weekly-reports/{week}': answering };
  return { visit: fakeVisit({ query, api }).visit, asking };
};
const show = async (...how: Parameters<typeof visiting>) => {
  const { visit, asking } = visiting(...how);
  return { $: rendered(await new WeeklyReportController().report(visit, report.week)), asking };
};

describe('the list of weekly reports', () => {
  it('leads to each week, the newest first', async () => {
    const $ = rendered(await new WeeklyReportsController().reports(visiting().visit));
    expect($('tbody a').first().text()).toBe('18 March 2013 to 24 March 2013');
    expect($('tbody a').first().attr('href')).toBe('/weekly-reports/2013-03-18');
    expect(faultsOf($)).toEqual([]);
  });

  it('says when the first will come', async () => {
    const $ = rendered(await new WeeklyReportsController().reports(visiting({}, report, []).visit));
    expect(textOf($, 'main')).toContain('No week was kept yet.');
  });
});

describe('a weekly report', () => {
  it('has each measure beside the earlier week, and why the late ones were late', async () => {
    const { $ } = await show();
    const row = $(`[data-row=${inTime.id}]`);
    const cells = row.find('td').get();
    expect(cells.map((cell) => $(cell).contents().last().text())).toEqual([
      ...['87.5%', '7 of 8', '62.5%', 'Up 25 points, better'],
    ]);
    expect(row.find('th').text()).toContain('Late: The worker or the team had too much work: 1Nobody has said why: 2');
    expect(textOf($, 'main')).toContain('Before: the week 4 March 2013 to 10 March 2013');
    expect(faultsOf($)).toEqual([]);
  });

  it('is held against any earlier week, for a team, a service or all', async () => {
    const { $, asking } = await show({ of: 'team:north', against: '2013-03-04' });
    expect(asking).toEqual([{ team: 'north', against: '2013-03-04' }]);
    const weeks = $('#against option').get();
    expect(weeks.map((option) => $(option).attr('value'))).toEqual(['2013-03-11', '2013-03-04']);
    expect($('#against option[selected]').attr('value')).toBe('2013-03-04');
    expect($('main a[download]').first().attr('href')).toBe(
      '/weekly-reports/2013-03-18/files/csv?of=team%3Anorth&against=2013-03-04',
    );
  });

  it('stands alone where no earlier week is kept', async () => {
    const { $ } = await show({}, { ...report, against: undefined }, kept.slice(0, 1));
    expect(textOf($, 'main')).toContain('No earlier week is kept');
    expect($('#against')).toHaveLength(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('is a file with both weeks side by side', async () => {
    const file = await new WeeklyReportController().file(visiting().visit, report.week, 'csv');
    const [heads, first, second] = (await buffer(file.getStream())).toString().split('\r\n');
    expect(heads).toContain('"Value, 2013-03-18","Numerator, 2013-03-04"');
    expect(first).toBe(
      'Assessments,Initial assessments within 10 working days,The whole council,percent,7,8,87.5,5,8,62.5',
    );
    expect(second).toBe('Contacts and referrals,Referrals,The whole council,number,1200,,1200,,,');
    expect(file.getHeaders().disposition).toBe('attachment; filename="week-2013-03-18.csv"');
  });
});
