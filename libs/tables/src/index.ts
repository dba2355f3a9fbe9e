/** Tables that leave the service as files: CSV and XLSX, in which nothing typed runs as a formula. */
export { csv } from './csv';
export { type Cell, type Table } from './table.types';
export { xlsx } from './xlsx';
export { type Day, type Row, type RowsToWrite } from './rows/rows.types';
export { writeCsv } from './rows/write-csv';
export { writeWorkbook } from './rows/write-workbook';
