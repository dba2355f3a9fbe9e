import { StreamableFile } from '@nestjs/common';
import { csv, type Table, xlsx } from '#libs/tables';

/** Media types. */
export const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type Format = keyof typeof types;

export function isFormat(format: string): format is Format {
  return Object.hasOwn(types, format);
}

/**
 * Tables as a file to keep. A CSV holds the first table alone; a workbook a sheet each.
 * @param name without ending; of codes and dates only
 */
export async function fileOf(
  format: Format,
  name: string,
  tables: readonly [Table, ...Table[]],
): Promise<StreamableFile> {
  const bytes = format === 'csv' ? Buffer.from(csv(tables[0])) : await xlsx(tables);
  return new StreamableFile(bytes, { type: types[format], disposition: `attachment; filename="${name}.${format}"` });
}
