import { PassThrough } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type RowsToWrite, writeCsv, writeWorkbook } from '#libs/tables';
import { type Format, types } from './file';

/**
 * A table as a file to keep, given out while its rows come. Where they end too soon the download breaks off: it never looks whole.
 * @param name without ending; of codes and dates only
 */
export function streamedFile(format: Format, name: string, table: RowsToWrite): StreamableFile {
  const out = new PassThrough();
  const written = format === 'csv' ? writeCsv(table, out).then(() => out.end()) : writeWorkbook([table], out);
  written.catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return new StreamableFile(out, { type: types[format], disposition: `attachment; filename="${name}.${format}"` });
}
