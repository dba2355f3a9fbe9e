import { buffer } from 'node:stream/consumers';
import { Workbook } from 'exceljs';
import { fakeVisit } from '../../testing/fake-visit';
import { lateRow, measureDetail } from '../../testing/measure-samples';
import { rendered, textOf } from '../../testing/rendered';
import { faultsOf } from '../../testing/sound-page';
import { MeasureRowsController } from '../rows/rows.controller';
import { MeasureController } from './measure.controller';

const query = { from: '2013-01-01', to: '2013-03-25', of: '', set: '2012-13' };
const { id } = measureDetail;
const visiting = (more: object = {}, detail: object = measureDetail, asked: Record<string, string> = query) =>
  fakeVisit({ query: asked, api: { 'get /measures/{measureId}': detail, ...more } }).visit;
const show = async (detail?: object) => rendered(await new MeasureController().measure(visiting({}, detail), id));
const showRows = async (page: object, which = 'notMet') =>
  rendered(
    await new MeasureRowsController().rows(
      visiting({ 'get /measures/{measureId}/rows': page }, measureDetail, { ...query, which }),
      id,
    ),
  );
const bytesOf = async (format: string) => {
  const file = await new MeasureController().file(visiting(), id, format);
  return { bytes: await buffer(file.getStream()), headers: file.getHeaders() };
};

describe('one measure', () => {
  it('has its figure, what it is made of, and what it says in plain words', async () => {
    const $ = await show();
    expect(textOf($, '.app-headline')).toBe(
      '87.5% 7 of 8. The whole council, 1 January 2013 to 25 March 2013. Over as many days before: 62.5% (up 25 points, better).',
    );
    expect(textOf($, 'dl')).toContain('Out ofInitial assessments authorised in the period');
    expect(textOf($, 'dl')).toContain('GuidanceWorking Together 2010');
    expect(faultsOf($)).toEqual([]);
  });

  it('draws the trend, with every figure in the table beside it and no bar where there was nothing', async () => {
    const $ = await show();
    const heights = $('.app-chart__bar')
      .get()
      .map((bar) => Number($(bar).attr('height')));
    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(0.833, 2);
    const table = $('table').filter((_, each) => $(each).find('caption').text() === 'Over time');
    expect(
      table
        .find('tbody tr')
        .get()
        .map((row) => $(row).find('td').first().contents().last().text()),
    ).toEqual([...['100%', 'None to count', '83.3%']]);
  });

  it('says beside the lateness why, and where nobody has said', async () => {
    const $ = await show();
    const table = $('table').filter((_, each) => $(each).find('caption').text() === 'Why the late ones were late');
    expect(table.text().replace(/\s+/g, ' ')).toMatch(
      /worker or the team had too much work.*1.*Nobody has said why.*2/,
    );
  });

  it('leads to what it counts and to the others, where there are any', async () => {
    const hrefs = (await show())('main a[href*="/rows?"]')
      .get()
      .map(({ attribs }) => attribs['href']);
    const rows = `/measures/${id}/rows?from=2013-01-01&to=2013-03-25&of=&set=2012-13&which=`;
    expect(hrefs).toEqual([`${rows}met`, `${rows}notMet`]);
    const none = await show({ ...measureDetail, numerator: 0, denominator: 0, value: undefined });
    expect(none('main a[href*="/rows?"]')).toHaveLength(0);
  });
});

describe('a measure as a file', () => {
  it('is a CSV in which a team that is named like a formula runs nothing', async () => {
    const { bytes, headers } = await bytesOf('csv');
    const lines = bytes.toString().split('\r\n');
    expect(headers.disposition).toBe(`attachment; filename="${id}-2013-01-01-to-2013-03-25.csv"`);
    expect(lines[1]).toBe('Period,The whole council,2013-01-01,2013-03-25,7,8,87.5,percent');
    expect(lines).toContain(`By team,'=Team North,2013-01-01,2013-03-25,4,4,100,percent`);
    expect(lines).toHaveLength(1 + 2 + 3 + 2 + 1);
  });

  it('is a workbook with figures, meaning and reasons', async () => {
    const { bytes } = await bytesOf('xlsx');
    const book = new Workbook();
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Figures', 'What it says', 'Why late']);
    expect(book.getWorksheet('Figures')?.getCell('G2').value).toBe(87.5);
  });

  it('comes in no other form', async () => {
    await expect(bytesOf('exe')).rejects.toThrow('Not Found');
  });
});

describe('what a measure counts', () => {
  it('is the child, as the way to the journey, with the clock and why it was late', async () => {
    const $ = await showRows({ items: [lateRow], notShown: 0 });
    expect($('tbody a').attr('href')).toBe(`/journeys/${lateRow.record.journeyId}`);
    const cells = $('tbody td')
      .get()
      .map((cell) => $(cell).contents().last().text());
    expect(cells.slice(0, 3)).toEqual(['Initial assessment', 'Team North', '7 March 2013']);
    expect(cells[3]).toMatch(/ due on 5 March 2013, done on 7 March 2013, late$/);
    expect(cells[4]).toBe('The worker or the team had too much work');
    expect($('head title').text()).not.toContain('Example');
    expect(faultsOf($)).toEqual([]);
  });

  it('says how many are only for others, and names no child to whoever may not read the record', async () => {
    const $ = await showRows({ items: [{ ...lateRow, record: undefined }], notShown: 2, next: 'n1' });
    expect(textOf($, 'main p')).toContain('2 more on this page only others may know of');
    expect(textOf($, 'tbody th')).toBe('Not named to you');
    expect($('tbody a')).toHaveLength(0);
    expect($('main a[href$="which=notMet&after=n1"]')).toHaveLength(1);
  });

  it('says that nothing was counted when there is nothing', async () => {
    expect(textOf(await showRows({ items: [], notShown: 0 }, 'met'), 'main')).toContain('Nothing was counted');
  });
});
