import { stringify } from 'csv-stringify/sync';
import { type Table } from './table.types';

/**
 * A table as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it). What somebody typed never runs as a formula when it is opened:
 * text that begins like one has an apostrophe before it (OWASP, CSV injection). Numbers are left as they are.
 */
export function csv({ heads, rows }: Table): string {
  return stringify([[...heads], ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
