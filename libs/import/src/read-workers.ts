import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { type Database } from '#libs/database';
import { ImportRefused } from './import-refused';

const heads = ['Worker', 'Staff ID'] as const;

/**
 * Who is who: CSV with a worker as the other system calls them, and their id on this council's staff list. Refuses IMPORT.COLUMNS_MISSING,
 * and IMPORT.NOT_ON_STAFF_LIST with every line that names nobody who works here, so that the file is put right once.
 */
export async function readWorkers(db: Database, path: string): Promise<Map<string, string>> {
  const workers = new Map<string, string>();
  const records = createReadStream(path).pipe(parse({ bom: true, columns: true, trim: true }));
  for await (const record of records as AsyncIterable<Record<string, string>>) {
    const [worker, staffId] = heads.map((head) => record[head]);
    if (worker === undefined || staffId === undefined) {
      throw new ImportRefused('IMPORT.COLUMNS_MISSING', `The workers need the columns “${heads.join('”, “')}”`);
    }
    if (worker !== '' && staffId !== '') workers.set(worker, staffId.toLowerCase());
  }
  const unknown = await notHere(db, [...workers.values()]);
  if (unknown.length === 0) return workers;
  throw new ImportRefused('IMPORT.NOT_ON_STAFF_LIST', `Nobody who works here has the staff id ${unknown.join(', ')}`);
}

async function notHere(db: Database, ids: readonly string[]): Promise<string[]> {
  const sound = ids.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  const staff = await db.staff.findMany({ where: { id: { in: sound }, active: true }, select: { id: true } });
  const here = new Set(staff.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !here.has(id));
}
