import { type CensusEpisode } from '../census/census.types';
import { type CensusRule, ofEpisode } from './rule.types';

const afterAssessment = ['RC8', 'RC9'];

/** Days on which something happened in the episode. */
function daysOf({ assessments, enquiries, childInNeedPlans, protectionPlans, conferenceOn }: CensusEpisode): string[] {
  return [
    conferenceOn,
    ...assessments.flatMap(({ startedOn, authorisedOn }) => [startedOn, authorisedOn]),
    ...enquiries.flatMap((enquiry) => [enquiry.startedOn, enquiry.conferenceOn]),
    ...[...childInNeedPlans, ...protectionPlans].flatMap(({ startedOn, endedOn }) => [startedOn, endedOn]),
  ].filter((day) => day !== undefined);
}

function hadServices({ enquiries, childInNeedPlans, protectionPlans, conferenceOn }: CensusEpisode): boolean {
  return enquiries.length + childInNeedPlans.length + protectionPlans.length > 0 || conferenceOn !== undefined;
}

const before = (day: string | undefined, { referredOn }: CensusEpisode) => day !== undefined && day < referredOn;

/** Rules about an episode, its closure, and what belongs into it. */
export const episodeRules: readonly CensusRule[] = [
  ofEpisode('1103', 'An assessment began before the referral', (episode) =>
    episode.assessments.some(({ startedOn }) => before(startedOn, episode)),
  ),
  ofEpisode('1104', 'A conference was held before the referral', (episode) =>
    [episode.conferenceOn, ...episode.enquiries.map(({ conferenceOn }) => conferenceOn)].some((day) =>
      before(day, episode),
    ),
  ),
  ofEpisode('1105', 'A protection plan began before the referral', (episode) =>
    episode.protectionPlans.some(({ startedOn }) => before(startedOn, episode)),
  ),
  ofEpisode('2889', 'A section 47 enquiry began before the referral', (episode) =>
    episode.enquiries.some(({ startedOn }) => before(startedOn, episode)),
  ),
  ofEpisode('4015', 'A child in need plan began before the referral', (episode) =>
    episode.childInNeedPlans.some(({ startedOn }) => before(startedOn, episode)),
  ),
  ofEpisode('8630', 'The episode was closed before the referral', (episode) => before(episode.closedOn, episode)),
  ofEpisode(
    '8565',
    'Something happened after the closure',
    (episode) => episode.closedOn !== undefined && daysOf(episode).some((day) => day > (episode.closedOn ?? '')),
  ),
  ofEpisode(
    '8805',
    'The episode is closed, and has no reason for it',
    ({ closedOn, closureReason }) => closedOn !== undefined && closureReason === undefined,
  ),
  ofEpisode(
    '8867',
    'The episode is closed, and an assessment was not signed',
    ({ closedOn, assessments }) =>
      closedOn !== undefined && assessments.some(({ authorisedOn }) => authorisedOn === undefined),
  ),
  ofEpisode(
    '8868',
    'The episode is closed, and an enquiry has neither a conference nor an outcome that needs none',
    ({ closedOn, enquiries }) =>
      closedOn !== undefined &&
      enquiries.some(
        ({ conferenceOn, conferenceNotRequired }) => (conferenceOn === undefined) !== conferenceNotRequired,
      ),
  ),
  ofEpisode(
    '2990',
    'Closed after assessment (RC8, RC9), though there was an enquiry, a conference or a plan',
    (episode) => afterAssessment.includes(episode.closureReason ?? '') && hadServices(episode),
  ),
  ofEpisode(
    '8825Q',
    'Closed after assessment (RC8, RC9), and no assessment is in the year’s return',
    ({ closureReason, assessments }) => afterAssessment.includes(closureReason ?? '') && assessments.length === 0,
  ),
  ofEpisode(
    '8585Q',
    'Closed because the child died (RC2), and the day of the death is not on record',
    ({ closureReason }, _, { diedOn }) => closureReason === 'RC2' && diedOn === undefined,
  ),
];
