import { type Calendar, endOfLondonDay, startOfLondonDay, withYearsBeyond } from '#libs/timescales';
import { type NextIds, readChildren, type Reading } from '../record/read-children';
import { censusChild } from './child';
import { type CensusChild } from './census.types';
import { type CensusPeriod } from './period';

/** The children of the census, as the record's rows become them. */
export async function* readCensus(
  reading: Reading,
  period: CensusPeriod,
  calendar: Calendar,
): AsyncGenerator<CensusChild> {
  const known = withYearsBeyond(calendar);
  for await (const record of readChildren(reading, childrenOfYear(period))) {
    const child = censusChild(record, period, known);
    if (child !== undefined) yield child;
  }
}

/** Children with an episode of need that was open in the year. */
function childrenOfYear({ start, end }: CensusPeriod): NextIds {
  const before = new Date(endOfLondonDay(end));
  const from = new Date(startOfLondonDay(start));
  return async (tx, after, size) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT person_id AS id FROM journey
      WHERE kind = 'episodeOfNeed' AND referral_at < ${before} AND (closed_at IS NULL OR closed_at >= ${from})
        AND (${after ?? null}::uuid IS NULL OR person_id > ${after ?? null}::uuid)
      ORDER BY person_id LIMIT ${size}`;
    return rows.map(({ id }) => id);
  };
}
