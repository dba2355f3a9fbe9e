import { addWorkingDays } from '#libs/timescales';
import { type CensusEnquiry } from '../census/census.types';
import { beginsDuring } from './spans';
import { type CensusRule, ofEpisode } from './rule.types';

const longest = 15;

const isOpen = ({ conferenceOn, conferenceNotRequired }: CensusEnquiry) =>
  conferenceOn === undefined && !conferenceNotRequired;

function isWeekend(day: string | undefined): boolean {
  return day !== undefined && [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** An enquiry that needs no conference ends nothing and hinders none. */
function beginsWithin(one: CensusEnquiry, other: CensusEnquiry): boolean {
  if (other.conferenceOn === undefined && other.conferenceNotRequired) return false;
  return beginsDuring(one, { startedOn: other.startedOn, endedOn: other.conferenceOn }, true);
}

/** Rules about section 47 enquiries and initial conferences. */
export const enquiryRules: readonly CensusRule[] = [
  ofEpisode('8615', 'An enquiry began after its conference', ({ enquiries }) =>
    enquiries.some(({ startedOn, conferenceOn }) => conferenceOn !== undefined && startedOn > conferenceOn),
  ),
  ofEpisode('8740', 'An enquiry is open that began before the year', ({ enquiries }, { start }) =>
    enquiries.some((one) => isOpen(one) && one.startedOn < start),
  ),
  ofEpisode('8839', 'Two enquiries are open', ({ enquiries }) => enquiries.filter(isOpen).length > 1),
  ofEpisode('8890', 'An enquiry began while another went on', ({ enquiries }) =>
    enquiries.some((one) => enquiries.some((other) => one !== other && beginsWithin(one, other))),
  ),
  ofEpisode('8875', 'A conference was held at a weekend', ({ enquiries }) =>
    enquiries.some(({ conferenceOn }) => isWeekend(conferenceOn)),
  ),
  ofEpisode('8870Q', 'A conference was due at a weekend', ({ enquiries }) =>
    enquiries.some(({ conferenceDueOn }) => isWeekend(conferenceDueOn)),
  ),
  ofEpisode(
    '8675Q',
    'An enquiry has been open for more than 15 working days without a conference',
    ({ enquiries }, { end, calendar }) =>
      enquiries.some((one) => isOpen(one) && addWorkingDays(calendar, one.startedOn, longest) < end),
  ),
  ofEpisode(
    '2991Q',
    'There is an enquiry, and no assessment',
    ({ enquiries, assessments }) => enquiries.length > 0 && assessments.length === 0,
  ),
  ofEpisode('2884', 'The same conference stands with the enquiry and with the episode', (episode) =>
    episode.enquiries.some(({ conferenceOn }) => conferenceOn !== undefined && conferenceOn === episode.conferenceOn),
  ),
  ofEpisode('2885', 'A protection plan did not begin on the day of a conference', (episode, { start }) => {
    const conferences = [episode.conferenceOn, ...episode.enquiries.map(({ conferenceOn }) => conferenceOn)];
    return episode.protectionPlans.some(({ startedOn }) => startedOn >= start && !conferences.includes(startedOn));
  }),
];
