import { csv } from '#libs/tables';
import { fakeVisit } from '../testing/fake-visit';
import { rendered, textOf } from '../testing/rendered';
import { faultsOf } from '../testing/sound-page';
import { CensusCheckController } from './census-check.controller';
import { censusCheckTable } from './census-check.table';

const words = 'The need is not stated';
const finding = { code: '8610', level: 'error', words } as const;
const journeyId = '5d949205-42b9-4f68-8ff2-6802dfec5374';
const clean = {
  ...{ year: 2026, years: [2025, 2026], start: '2025-04-01', end: '2026-03-31', asAt: '2026-04-01T09:00:00.000Z' },
  ...{ children: 120, errors: 0, queries: 0, rules: [], ofReturn: [], failing: [], notShown: 0 },
};
const broken = {
  ...clean,
  ...{ errors: 3, queries: 1, notShown: 1, rules: [{ ...finding, children: 3 }] },
  ofReturn: [{ code: '2886Q', level: 'query' as const, words: 'The sex is not known of too many children' }],
  failing: [
    { laChildId: 'ABC1', givenName: 'Synthia', familyName: 'Madeup', findings: [{ ...finding, journeyId }] },
    { laChildId: 'ABC2', findings: [finding] },
  ],
};

const show = async (check: object, query: Record<string, string> = {}) => {
  const { visit } = fakeVisit({ query, api: { 'get /returns/census/check': check } });
  return rendered(await new CensusCheckController().check(visit));
};

describe('the census before it is sent', () => {
  it('says by rule how many children break it, and by child where it is put right', async () => {
    const $ = await show(broken);
    expect(textOf($, '[data-summary]')).toContain('120 children in the return: 3 errors, 1 query.');
    expect(textOf($, '[data-rule=8610]')).toContain('3');
    expect(textOf($, 'ul.govuk-list--bullet')).toContain('2886Q');
    const rows = $('table').last().find('tbody tr');
    expect(rows.eq(0).text()).toContain('Synthia Madeup');
    expect(rows.eq(0).find('a').attr('href')).toBe(`/journeys/${journeyId}`);
    expect($('title').text()).not.toContain('Synthia');
    expect(faultsOf($)).toEqual([]);
  });

  it('names and links nobody whom the reader may not open, and counts those whom only others may know of', async () => {
    const $ = await show(broken);
    const other = $('table').last().find('tbody tr').eq(1);
    expect(other.text()).toContain('Not named to you');
    expect(other.text()).toContain('ABC2');
    expect(other.find('a')).toHaveLength(0);
    expect(textOf($, '[data-not-shown]')).toContain('1 of the children only others may know of');
  });

  it('says when nothing would be sent back', async () => {
    const $ = await show(clean);
    expect(textOf($, '[data-empty]')).toContain('No rule is broken');
    expect($('table')).toHaveLength(0);
    expect(faultsOf($)).toEqual([]);
  });

  it('gives each finding as a row of a file, without names', () => {
    expect(csv(censusCheckTable(broken))).toBe(
      [
        '\uFEFFChild,Rule,Level,What it finds,Journey',
        'The whole return,2886Q,Query,The sex is not known of too many children,',
        `ABC1,8610,Error,${words},${journeyId}`,
        `ABC2,8610,Error,${words},`,
        '',
      ].join('\r\n'),
    );
  });
});
