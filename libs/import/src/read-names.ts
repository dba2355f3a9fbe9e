import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { ImportRefused } from './import-refused';

const heads = ['Child Unique ID', 'Given name', 'Family name'] as const;

/**
 * Names that the council gives beside its file, which has none: a CSV file with the columns `Child Unique ID`, `Given name`, `Family name`.
 * They go to the children's own rows and nowhere else. Refuses IMPORT.COLUMNS_MISSING.
 */
export async function readNames(path: string): Promise<Map<string, { givenName: string; familyName: string }>> {
  const names = new Map<string, { givenName: string; familyName: string }>();
  const records = createReadStream(path).pipe(parse({ bom: true, columns: true, trim: true }));
  for await (const record of records as AsyncIterable<Record<string, string>>) {
    const [key, givenName, familyName] = heads.map((head) => record[head]);
    if (key === undefined || givenName === undefined || familyName === undefined) {
      throw new ImportRefused('IMPORT.COLUMNS_MISSING', `The names need the columns “${heads.join('”, “')}”`);
    }
    if (key !== '' && familyName !== '') names.set(key, { givenName, familyName });
  }
  return names;
}
