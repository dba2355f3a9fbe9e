import { closureReasons } from '#libs/journey';
import { type Calendar } from '#libs/timescales';
import { type JourneyRecord } from '../record/child-record';
import { censusAssessments, lastSigned } from './assessments';
import { type CensusEpisode } from './census.types';
import { dayOf, dayUpTo } from './days';
import { censusEnquiries } from './enquiries';
import { type CensusPeriod } from './period';
import { censusChildInNeedPlans, censusProtectionPlans } from './plans';

const notStated = 'N0';
const unknownSource = '10';

/** Whether the episode was open on any day of the year; a referral after it is next year's. */
export function isReturned(journey: JourneyRecord, { start, end }: CensusPeriod): boolean {
  if (journey.kind !== 'episodeOfNeed' || dayOf(journey.referralAt) > end) return false;
  return journey.closedAt === undefined || dayOf(journey.closedAt) >= start;
}

/** An episode as it stood on the last day of the year: what happened later is not in it. */
export function censusEpisode(journey: JourneyRecord, period: CensusPeriod, calendar: Calendar): CensusEpisode {
  const { journeyId, sourceCode = unknownSource, closureReason } = journey;
  const closedOn = dayUpTo(journey.closedAt, period.end);
  return {
    journeyId,
    referredOn: dayOf(journey.referralAt),
    source: sourceCode,
    primaryNeed: primaryNeedOf(journey, period.end),
    ...(closedOn === undefined ? {} : { closedOn, ...censusReason(closureReason) }),
    assessments: censusAssessments(journey, period),
    childInNeedPlans: censusChildInNeedPlans(journey, period),
    ...censusEnquiries(journey, period, calendar),
    noFurtherAction: closedOn !== undefined && nothingWasBegun(journey),
    protectionPlans: censusProtectionPlans(journey, period),
  };
}

/** Neither here nor, where the journey was taken over, in the system before. */
export function nothingWasBegun({ stages, earlier }: JourneyRecord): boolean {
  return stages.length === 0 && (earlier?.noFurtherAction ?? true);
}

/** Another system's referral without further action has no reason of the census. */
function censusReason(reason = ''): { closureReason?: string } {
  return closureReasons.codes.some((code) => code === reason) ? { closureReason: reason } : {};
}

/** What the last signed assessment found, or else what the decision on the contact said. Rule 8610. */
export function primaryNeedOf(journey: JourneyRecord, end: string): string {
  const state = lastSigned([journey], end)?.state;
  const assessed = state?.status === 'signedOff' ? state.submission.codes.primaryNeed : undefined;
  return assessed ?? journey.primaryNeed ?? notStated;
}
