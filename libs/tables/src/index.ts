/** Tables that leave the service as files: CSV and XLSX, in which nothing typed runs as a formula. */
export { csv } from './csv';
export { type Cell, type Table } from './table.types';
export { xlsx } from './xlsx';
