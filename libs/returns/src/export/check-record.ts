import { type Database } from '#libs/database';
import { type Calendar, withYearsBeyond } from '#libs/timescales';
import { type CensusPeriod } from '../census/period';
import { readCensus } from '../census/read-census';
import { checkCensus, type CensusCheck } from '../check/check-census';
import { type Reading } from '../record/read-children';
import { asService, councilCalendar, noteExport } from './as-service';

/** Checks the census of a year before it is sent, from the record and for the service. Leaves a line in the access log. */
export async function checkRecord(db: Database, period: CensusPeriod): Promise<CensusCheck> {
  await noteExport(db, `check of census ${period.year}`);
  return checkReading(asService(db), period, await councilCalendar(db));
}

/** The same through somebody's own way of reading. */
export function checkReading(reading: Reading, period: CensusPeriod, calendar: Calendar): Promise<CensusCheck> {
  const year = { ...period, calendar: withYearsBeyond(calendar) };
  return checkCensus(readCensus(reading, period, calendar), year);
}
