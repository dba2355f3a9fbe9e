import { type Writable } from 'node:stream';
import { type Database } from '#libs/database';
import { type CensusPeriod } from '../census/period';
import { readCensus } from '../census/read-census';
import { type CensusSender } from '../xml/header-element';
import { writeCensus } from '../xml/write-census';
import { asService, councilCalendar, noteExport } from './as-service';

/** Writes the census of a year from the record, and says how many children are in it. Leaves a line in the access log. */
export async function exportCensus(
  db: Database,
  period: CensusPeriod,
  sender: CensusSender,
  out: Writable,
): Promise<number> {
  await noteExport(db, `census ${period.year}`);
  const children = readCensus(asService(db), period, await councilCalendar(db));
  return writeCensus(children, period, sender, out);
}
