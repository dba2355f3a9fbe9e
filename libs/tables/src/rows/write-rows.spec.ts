import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ValueType, Workbook } from 'exceljs';
import { type Row, type RowsToWrite } from './rows.types';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

const table = (rows: readonly Row[]): RowsToWrite => ({
  name: 'List 1',
  heads: ['Child', 'Seen on', 'How many', 'Alone'],
  rows,
});
const rows = [
  ['A1', { day: '2026-02-03' }, 3, true],
  ['=1+1', undefined, -2, false],
  ['+44, "quoted"', undefined, undefined, undefined],
];

async function csvOf(one: RowsToWrite): Promise<string> {
  const out = new PassThrough();
  const whole = buffer(out);
  await writeCsv(one, out);
  out.end();
  return (await whole).toString();
}

async function bookOf(tables: readonly RowsToWrite[]): Promise<{ counts: number[]; book: Workbook }> {
  const out = new PassThrough();
  const [whole, counts] = await Promise.all([buffer(out), writeWorkbook(tables, out)]);
  const book = new Workbook();
  await book.xlsx.load(whole as unknown as ArrayBuffer);
  return { counts, book };
}

describe('a table as CSV', () => {
  it('has CRLF lines, quotes where needed, British dates, Yes and No, and an apostrophe before what looks like a formula', async () => {
    expect(await csvOf(table(rows))).toBe(
      ['\uFEFFChild,Seen on,How many,Alone', 'A1,03/02/2026,3,Yes', "'=1+1,,-2,No", `"'+44, ""quoted""",,,`, ''].join(
        '\r\n',
      ),
    );
  });

  it.each(['=1', '+1', '-1', '@A1', '\t=1', '\r=1'])(
    'a text that begins as %j is not run by a spreadsheet',
    async (cell) => {
      const csv = await csvOf(table([[cell, undefined, undefined, undefined]]));
      expect(csv.split('\r\n').slice(1).join('\r\n').replace(/^"/, '')[0]).toBe("'");
    },
  );
});

describe('tables as a workbook', () => {
  it('has a sheet each, with real dates and numbers', async () => {
    const { counts, book } = await bookOf([table(rows), { ...table([]), name: 'List 2' }]);
    expect(counts).toEqual([3, 0]);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['List 1', 'List 2']);
    const cells = book.worksheets[0]?.getRow(2).values;
    expect(cells).toEqual([undefined, 'A1', new Date('2026-02-03T00:00:00Z'), 3, 'Yes']);
  });

  it('a text that looks like a formula is a text', async () => {
    const { book } = await bookOf([table(rows)]);
    const cell = book.worksheets[0]?.getRow(3).getCell(1);
    expect(cell).toMatchObject({ type: ValueType.String, value: '=1+1' });
    expect(cell?.formula).toBeUndefined();
  });
});
