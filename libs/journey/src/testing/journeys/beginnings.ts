import { type JourneyOpened } from '../../journey/journey.types';
import { day, opened } from '../journey.story';

/** Journeys of each kind: referrals under both editions, an urgent one, a child from another council; and those of the other kinds. */
export const beginnings: readonly JourneyOpened[] = [
  opened,
  { ...opened, ruleSet: 'wt2013', at: day(60), referralAt: day(60) },
  { ...opened, startsWith: 'strategyDiscussion' },
  { ...opened, startsWith: 'initialConference' },
  { ...opened, kind: 'missing' },
  { ...opened, kind: 'privateFostering' },
  { ...opened, kind: 'earlyHelp' },
];
