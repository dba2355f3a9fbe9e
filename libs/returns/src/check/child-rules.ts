import { daysAfter } from '#libs/timescales';
import { type CensusEpisode } from '../census/census.types';
import { plusYears } from '../census/days';
import { openOf, overlap } from './spans';
import { type CensusRule, ofChild, ofEpisode } from './rule.types';

const asSpans = (episodes: readonly CensusEpisode[]) =>
  episodes.map(({ referredOn, closedOn }) => ({ startedOn: referredOn, endedOn: closedOn }));

const actedOn = (episodes: readonly CensusEpisode[]) => episodes.filter(({ noFurtherAction }) => !noFurtherAction);

/** Days of a pregnancy: 40 weeks. */
const pregnancy = 280;

/** Born, expected, and at school: rules about who the child is. */
export const childRules: readonly CensusRule[] = [
  ofChild(
    '8525Q',
    'Neither a date of birth nor an expected one is known',
    ({ bornOn, expectedOn }) => (bornOn === undefined) === (expectedOn === undefined),
  ),
  ofChild(
    '8530Q',
    'The expected date of birth is more than a month before the year’s end, or nine months after it',
    ({ expectedOn }, { end, year }) =>
      expectedOn !== undefined && (expectedOn <= daysAfter(end, -30) || expectedOn >= `${year}-12-31`),
  ),
  ofChild(
    '8535Q',
    'The child died before it was born',
    ({ bornOn, diedOn }) => bornOn !== undefined && diedOn !== undefined && diedOn < bornOn,
  ),
  ofChild(
    '8545Q',
    'The child did not die within the year',
    ({ diedOn }, { start, end }) => diedOn !== undefined && (diedOn < start || diedOn > end),
  ),
  ofChild(
    '8770Q',
    'A child of school age has no unique pupil number: this service keeps none',
    ({ bornOn, upnUnknown, episodes }, { year }) =>
      bornOn !== undefined &&
      bornOn <= plusYears(`${year}-08-31`, -6) &&
      [undefined, 'UN1'].includes(upnUnknown) &&
      actedOn(episodes).length > 0,
  ),
  ofChild(
    '8775Q',
    'The young person is over 25',
    ({ bornOn, episodes }, { end }) =>
      bornOn !== undefined &&
      bornOn < plusYears(end, -25) &&
      episodes.some(({ closedOn }) => closedOn === undefined || closedOn > plusYears(bornOn, 25)),
  ),
  ofEpisode(
    '8606',
    'The referral came more than 40 weeks before the birth',
    ({ referredOn }, _, { bornOn, expectedOn }) =>
      [bornOn, expectedOn].some((birth) => birth !== undefined && referredOn < daysAfter(birth, -pregnancy)),
  ),
  ofChild('8815', 'More than one episode is open', ({ episodes }) => openOf(asSpans(actedOn(episodes))).length > 1),
  ofChild('8816', 'An episode is open, and a later one is there', ({ episodes }) => {
    const last = episodes.at(-1);
    return actedOn(episodes).some((one) => one !== last && one.closedOn === undefined);
  }),
  ofChild('8820', 'Two episodes of the child overlap', ({ episodes }) =>
    overlap(asSpans(actedOn(episodes)), { touching: false }),
  ),
];
