import { Workbook } from 'exceljs';
import { type Table } from './table.types';

/** Excel refuses longer names of sheets, and these characters in them. */
const longestName = 31;
const notInNames = /[[\]:*?/\\]/g;
const widest = 60;

/** Tables as a workbook, a sheet each. Text is stored as text, so that nothing typed runs as a formula. */
export async function xlsx(tables: readonly Table[]): Promise<Buffer> {
  const book = new Workbook();
  for (const { name, heads, rows } of tables) {
    const sheet = book.addWorksheet(name.replaceAll(notInNames, ' ').slice(0, longestName), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.addRow([...heads]).font = { bold: true };
    sheet.addRows(rows.map((row) => [...row]));
    heads.forEach((_, column) => {
      const lengths = [heads, ...rows].map((row) => String(row[column] ?? '').length);
      sheet.getColumn(column + 1).width = Math.min(widest, Math.max(...lengths) + 2);
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
