import { Workbook } from 'exceljs';
import { csv } from './csv';
import { type Table } from './table.types';
import { xlsx } from './xlsx';

const table: Table = {
  name: 'Late: which/why?',
  heads: ['Team', 'Figure', 'Said'],
  rows: [
    ['North', -2.5, '=HYPERLINK("http://example.test")'],
    ['South, old', undefined, '+1'],
    ['Élan', 3, '@SUM(A1)'],
    ['-', 0, '\tx'],
  ],
};

describe('a table as CSV', () => {
  it('has text that begins like a formula behind an apostrophe, and numbers as they are', () => {
    expect(csv(table)).toBe(
      [
        '\uFEFFTeam,Figure,Said',
        `North,-2.5,"'=HYPERLINK(""http://example.test"")"`,
        `"South, old",,'+1`,
        `Élan,3,'@SUM(A1)`,
        `'-,0,'\tx`,
        '',
      ].join('\r\n'),
    );
  });
});

describe('a table as a workbook', () => {
  it('holds text as text, never as a formula, and numbers as numbers', async () => {
    const book = new Workbook();
    const file = await xlsx([table]);
    await book.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    const sheet = book.getWorksheet('Late  which why ');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Team', 'Figure', 'Said']);
    expect(sheet?.getCell('B2').value).toBe(-2.5);
    expect(sheet?.getCell('C2')).toMatchObject({ value: '=HYPERLINK("http://example.test")', formula: undefined });
    expect(sheet?.getCell('C4').formula).toBeUndefined();
    expect(sheet?.getCell('B3').value).toBeNull();
  });

  it('has a sheet for each table', async () => {
    const book = new Workbook();
    const file = await xlsx([table, { name: 'x'.repeat(40), heads: ['A'], rows: [] }]);
    await book.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Late  which why ', 'x'.repeat(31)]);
  });
});
