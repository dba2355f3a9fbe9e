import { addWorkingDays, type Calendar } from '#libs/timescales';
import { type JourneyRecord, stagesOf, type StageRecord } from '../record/child-record';
import { type CensusEnquiry } from './census.types';
import { dayOf, dayUpTo } from './days';
import { type CensusPeriod } from './period';

export type ConferenceRecord = Extract<StageRecord, { kind: 'initialConference' }>;
export type EnquiryRecord = Extract<StageRecord, { kind: 'section47Enquiry' }>;

/** Working days from the strategy discussion to the initial conference. Source: Working Together to Safeguard Children. */
const conferenceWithin = 15;

/** What the census says of enquiries, and of the conferences that had none. */
export interface EnquiriesReturned {
  enquiries: CensusEnquiry[];
  /** The day of a conference without an enquiry. */
  conferenceOn?: string;
}

/**
 * Every enquiry that was open in the year. It ends with its conference, or when a manager has authorised an outcome that needs none; one
 * that ended before the year is left out (rules 8715 and 8740). A conference belongs to the enquiry that the same strategy discussion began;
 * one without an enquiry is returned beside them, never in both places (rule 2884).
 */
export function censusEnquiries(journey: JourneyRecord, period: CensusPeriod, calendar: Calendar): EnquiriesReturned {
  const pairs = enquiriesWithConferences(journey);
  const enquiries = pairs.flatMap(({ enquiry, conference }) => {
    const one = censusEnquiry(enquiry, conference, period, calendar);
    return one === undefined ? [] : [one];
  });
  const paired = new Set([...pairs, ...enquiriesElsewhere(journey)].map(({ conference }) => conference?.stageId));
  const alone = stagesOf(journey, 'initialConference')
    .filter(({ stageId }) => !paired.has(stageId))
    .flatMap((conference) => dayUpTo(heldAt(conference), period.end) ?? [])
    .filter((day) => day >= period.start);
  const conferenceOn = alone.sort().at(-1);
  return {
    enquiries: [...elsewhere(journey, period, calendar), ...enquiries],
    ...(conferenceOn === undefined ? {} : { conferenceOn }),
  };
}

/** An enquiry that was concluded in another system, and the conference that it led to there or here. */
export interface EnquiryElsewhere {
  startedOn: string;
  conference?: ConferenceRecord;
  conferenceOn?: string;
  conferenceNotRequired: boolean;
}

/** Each with the conference whose clock runs from the same day. */
export function enquiriesElsewhere(journey: JourneyRecord): EnquiryElsewhere[] {
  const conferences = stagesOf(journey, 'initialConference');
  return (journey.earlier?.enquiries ?? []).map((one) => {
    const conference = conferences.find((each) => dayOf(openedAt(each) ?? '1900-01-01') === one.startedOn);
    const held = heldAt(conference);
    const conferenceOn = one.conferenceOn ?? (held === undefined ? undefined : dayOf(held));
    const withdrawn = conference?.state.status === 'withdrawn';
    return {
      ...one,
      ...(conference === undefined ? {} : { conference }),
      ...(conferenceOn === undefined ? {} : { conferenceOn }),
      conferenceNotRequired: one.conferenceNotRequired || withdrawn,
    };
  });
}

/** Nobody there says when it was settled that no conference was needed. */
function elsewhere(journey: JourneyRecord, { start, end }: CensusPeriod, calendar: Calendar): CensusEnquiry[] {
  return enquiriesElsewhere(journey)
    .filter(({ startedOn, conferenceOn }) => startedOn <= end && (conferenceOn ?? end) >= start)
    .filter(({ startedOn, conferenceNotRequired }) => !conferenceNotRequired || startedOn >= start)
    .map(({ startedOn, conferenceOn, conferenceNotRequired }) => ({
      startedOn,
      ...(conferenceNotRequired ? {} : { conferenceDueOn: addWorkingDays(calendar, startedOn, conferenceWithin) }),
      ...(conferenceOn === undefined || conferenceOn > end ? {} : { conferenceOn }),
      conferenceNotRequired,
    }));
}

export interface EnquiryWithConference {
  enquiry: EnquiryRecord;
  conference?: ConferenceRecord;
}

/** Each enquiry with the conference whose clock runs from the same strategy discussion. */
export function enquiriesWithConferences(journey: JourneyRecord): EnquiryWithConference[] {
  const free = stagesOf(journey, 'initialConference').filter(({ state }) => isOrdinary(state));
  return stagesOf(journey, 'section47Enquiry').map((enquiry) => {
    const index = free.findIndex((conference) => openedAt(conference) === openedAt(enquiry));
    const conference = index < 0 ? undefined : free.splice(index, 1)[0];
    return conference === undefined ? { enquiry } : { enquiry, conference };
  });
}

function isOrdinary(state: ConferenceRecord['state']): boolean {
  return state.status !== 'unopened' && state.conferenceType === 'ordinary';
}

function openedAt({ state }: ConferenceRecord | EnquiryRecord): string | undefined {
  return state.status === 'unopened' ? undefined : state.openedAt;
}

function censusEnquiry(
  enquiry: EnquiryRecord,
  conference: ConferenceRecord | undefined,
  { start, end }: CensusPeriod,
  calendar: Calendar,
): CensusEnquiry | undefined {
  const startedOn = dayUpTo(openedAt(enquiry), end);
  if (startedOn === undefined) return undefined;
  const conferenceOn = dayUpTo(heldAt(conference), end);
  if (conferenceOn !== undefined && conferenceOn < start) return undefined;
  const notRequiredOn = conferenceOn === undefined ? dayUpTo(notRequiredAt(enquiry, conference), end) : undefined;
  if (notRequiredOn !== undefined && notRequiredOn < start) return undefined;
  const conferenceNotRequired = notRequiredOn !== undefined;
  return {
    startedOn,
    ...(conferenceNotRequired ? {} : { conferenceDueOn: addWorkingDays(calendar, startedOn, conferenceWithin) }),
    ...(conferenceOn === undefined ? {} : { conferenceOn }),
    conferenceNotRequired,
  };
}

/** When the conference sat; undefined while it has not, or was adjourned. */
export function heldAt(conference: ConferenceRecord | undefined): string | undefined {
  if (conference === undefined || conference.state.status === 'unopened') return undefined;
  return conference.state.meeting.sitting?.at;
}

/** When it was settled that there is no conference: by the enquiry's outcome, or by a senior manager who withdrew it. */
export function notRequiredAt({ state }: EnquiryRecord, conference: ConferenceRecord | undefined): string | undefined {
  if (conference?.state.status === 'withdrawn') return conference.state.withdrawnAt;
  if (!('outcome' in state) || state.outcome === 'continuingRisk') return undefined;
  return state.gate.authorised?.at;
}
