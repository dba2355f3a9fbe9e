import { buffer, text } from 'node:stream/consumers';
import { type StreamableFile } from '@nestjs/common';
import { Workbook } from 'exceljs';
import { fakeVisit, type Pretended } from '../../testing/fake-visit';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { InspectionListsController } from './inspection-lists.controller';

const inspectionId = '5b0c9a52-1111-4c1c-9b6e-6f3f1f0a0001';
const inspection = {
  inspectionId,
  inspectorate: 'ofsted',
  startsOn: '2026-03-02',
  endsOn: '2026-03-13',
  state: 'open',
};
const list = { list: 3, about: 'referrals', asAt: '2026-02-27', heads: ['Child', 'Date', 'Count'] };
const pages: Readonly<Record<string, object>> = {
  first: { ...list, rows: [['A1', { day: '2026-01-05' }, 2]], next: 'second' },
  second: { ...list, rows: [], next: 'third' },
  third: { ...list, rows: [['=A2', '', 1]] },
};
const controller = new InspectionListsController();

function visiting({ api, ...more }: Pretended = {}) {
  const asked: object[] = [];
  const page = ({ query }: { query: { after?: string } }) => {
    asked.push(query);
    return pages[query.after ?? 'first'];
  };
  const answers = {
    'get /inspections/{inspectionId}': inspection,
    'get /inspections/{inspectionId}/annex-a/{list}': page,
    ...api,
  };
  const query = { on: '2026-02-27' };
  return { ...fakeVisit({ query, api: answers, ...more }), asked };
}

const file = async (format: string, pretended: Pretended = {}) => {
  const { visit, asked } = visiting(pretended);
  return { file: (await controller.file(visit, inspectionId, '3', format)) as StreamableFile, asked };
};

describe('the lists of an inspection', () => {
  it('are seven, each as a file of either kind, as at the day that was asked for', async () => {
    const $ = rendered(await controller.lists(visiting().visit, inspectionId));
    expect(textOf($, 'caption')).toBe('Lists as at 27 February 2026');
    expect($('tbody tr')).toHaveLength(7);
    expect(
      $('a[download]')
        .slice(4, 6)
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['csv', 'xlsx'].map((format) => `/inspections/${inspectionId}/annex-a/3/${format}?on=2026-02-27`));
    expect(faultsOf($)).toEqual([]);
  });

  it('are asked for on a day that has come', async () => {
    const page = await controller.lists(visiting({ query: { on: '2999-01-01' } }).visit, inspectionId);
    expect(page).toMatchObject({ status: 400 });
    const $ = rendered(page);
    expect(textOf($, '.govuk-error-summary__list')).toBe('The day cannot be in the future');
    expect(faultsOf($)).toEqual([]);
  });

  it('are none while it does not go on', async () => {
    const over = { 'get /inspections/{inspectionId}': { ...inspection, state: 'over' } };
    const $ = rendered(await controller.lists(visiting({ api: over }).visit, inspectionId));
    expect($('a[download]')).toHaveLength(0);
    expect(textOf($, 'main')).toContain('It does not today.');
    expect(faultsOf($)).toEqual([]);
    const goTo = `/inspections/${inspectionId}/annex-a`;
    expect(await controller.file(visiting({ api: over }).visit, inspectionId, '3', 'csv')).toEqual({ goTo });
  });
});

describe('a list as a file', () => {
  it('is put together from as many pages as there are, and runs nothing as a formula', async () => {
    const { file: csv, asked } = await file('csv');
    expect(csv.getHeaders()).toMatchObject({
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="list-3-referrals-as-at-2026-02-27.csv"',
    });
    // Reading it as text takes the mark before the first head away.
    expect(await text(csv.getStream())).toBe(['Child,Date,Count', 'A1,05/01/2026,2', "'=A2,,1", ''].join('\r\n'));
    const of = { asAt: '2026-02-27', limit: 200 };
    expect(asked).toEqual([of, { ...of, after: 'second' }, { ...of, after: 'third' }]);
  });

  it('is a workbook with real dates as well', async () => {
    const book = new Workbook();
    await book.xlsx.load((await buffer((await file('xlsx')).file.getStream())) as never);
    const sheet = book.getWorksheet('List 3');
    expect([sheet?.actualRowCount, sheet?.getCell('B2').value]).toEqual([3, new Date('2026-01-05T00:00:00Z')]);
  });

  it('breaks off where its rows do: it never looks whole', async () => {
    const broken = ({ query }: { query: { after?: string } }) => (query.after ? 503 : pages.first);
    const { file: csv } = await file('csv', { api: { 'get /inspections/{inspectionId}/annex-a/{list}': broken } });
    await expect(text(csv.getStream())).rejects.toThrow('503');
  });

  it('is no file where the first page is refused, or of a kind that there is none of', async () => {
    const refused = { 'get /inspections/{inspectionId}/annex-a/{list}': 403 };
    await expect(file('csv', { api: refused })).rejects.toMatchObject({ status: 403 });
    await expect(file('pdf')).rejects.toMatchObject({ status: 404 });
  });
});
