import { type Database } from '#libs/database';
import { namesOf } from '../annex-a/names';
import { annexPeriod } from '../annex-a/period';
import { readAnnex } from '../annex-a/read-annex';
import { type AnnexCounts, writeAnnex } from '../annex-a/write-annex';
import { asService, noteExport } from './as-service';

/**
 * Writes Annex A lists 1 to 7 into a folder, and says how many rows each has. Leaves a line in the access log.
 * @param asAt London date, `YYYY-MM-DD`; what happened later is not in the lists
 */
export async function exportAnnex(db: Database, asAt: string, folder: string): Promise<AnnexCounts> {
  await noteExport(db, `annex A as at ${asAt}`);
  const reading = asService(db);
  const period = annexPeriod(asAt);
  return writeAnnex(readAnnex(reading, period), period, await reading(namesOf), folder);
}
