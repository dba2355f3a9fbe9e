import { type Row } from '#libs/tables';
import { dayOf } from '../census/days';
import { nothingWasBegun } from '../census/episode';
import { type ChildRecord, type JourneyRecord } from '../record/child-record';
import { cellOf, childCells } from './child-cells';
import { sourceCodes, yesOrNo } from './codes';
import { allocatedTo, type Names } from './names';
import { type AnnexPeriod, isIn } from './period';

const unknownSource = '10';

/** List 3: every referral of the six months; the count is of the twelve months up to the date, this one among them. */
export function referralRows(record: ChildRecord, period: AnnexPeriod, names: Names): Row[] {
  const episodes = episodesOf(record);
  const inYear = episodes.filter(({ referralAt }) => isIn({ ...period, from: period.yearFrom }, dayOf(referralAt)));
  return inYear
    .filter(({ referralAt }) => isIn(period, dayOf(referralAt)))
    .map((journey) => [
      ...childCells(record, period.asAt),
      cellOf(dayOf(journey.referralAt)),
      sourceCodes[journey.sourceCode ?? unknownSource],
      yesOrNo(closedWithoutAction(journey, period.asAt)),
      inYear.length,
      ...allocatedTo(names, journey),
    ]);
}

/** Episodes of need; early help and private fostering are no referrals. */
export function episodesOf({ journeys }: ChildRecord): JourneyRecord[] {
  return journeys.filter(({ kind }) => kind === 'episodeOfNeed');
}

/** Closed by that day before anything was begun. */
function closedWithoutAction(journey: JourneyRecord, asAt: string): boolean {
  const { closedAt } = journey;
  return closedAt !== undefined && dayOf(closedAt) <= asAt && nothingWasBegun(journey);
}
