import { type Calendar } from '#libs/timescales';
import { type ChildRecord } from '../record/child-record';
import { characteristicsOn } from './characteristics';
import { returnsIdOf } from './child-id';
import { type CensusChild } from './census.types';
import { plusYears } from './days';
import { censusEpisode, isReturned } from './episode';
import { type CensusPeriod } from './period';
import { diedOn } from './plans';

/** The child with the episodes of the year; undefined when there is none (rule 8590). */
export function censusChild(record: ChildRecord, period: CensusPeriod, calendar: Calendar): CensusChild | undefined {
  const episodes = record.journeys
    .filter((journey) => isReturned(journey, period))
    .map((journey) => censusEpisode(journey, period, calendar));
  if (episodes.length === 0) return undefined;
  const birth = birthOn(record, period.end);
  const died = diedOn(record.journeys, period.end);
  const upnUnknown = upnUnknownOf(birth.bornOn, episodes, period);
  return {
    personId: record.personId,
    laChildId: returnsIdOf(record.personId),
    ...(upnUnknown === undefined ? {} : { upnUnknown }),
    ...birth,
    sex: birth.bornOn === undefined && birth.expectedOn !== undefined ? 'U' : record.sex,
    ...(died === undefined ? {} : { diedOn: died }),
    ...characteristicsOn(record, period.end),
    episodes,
  };
}

/** A child who was not born by then is returned as expected (rules 8520 and 8525Q). */
function birthOn({ bornOn, expectedOn }: ChildRecord, end: string): { bornOn?: string; expectedOn?: string } {
  if (bornOn !== undefined && bornOn <= end) return { bornOn };
  const expected = expectedOn ?? bornOn;
  return expected === undefined ? {} : { expectedOn: expected };
}

/**
 * The service keeps no unique pupil numbers. UN7 for a child with nothing but referrals without further action (rule 8772), UN1 for one who
 * is not of school age; of the others the census asks (rule 8770Q).
 */
function upnUnknownOf(
  bornOn: string | undefined,
  episodes: CensusChild['episodes'],
  { year }: CensusPeriod,
): string | undefined {
  if (episodes.every(({ noFurtherAction }) => noFurtherAction)) return 'UN7';
  const oldestNotAtSchool = plusYears(`${year}-08-31`, -6);
  return bornOn === undefined || bornOn > oldestNotAtSchool ? 'UN1' : undefined;
}
