import { type MissingCommand } from '../missingEpisode/missing.types';
import { system } from '../shared/actor';
import { type StageOpening } from '../shared/opening';
import { hubWorker, socialWorker, teamManager } from './people';

/** A synthetic child who is missing from a Friday evening on and comes back in the night to Saturday. */
export const friday = '2013-03-01T19:00:00.000Z';
export const night = '2013-03-02T02:30:00.000Z';
export const saturday = '2013-03-02T10:00:00.000Z';
export const monday = '2013-03-04T10:00:00.000Z';
export const wednesday = '2013-03-06T10:00:00.000Z';
export const words = '1'.repeat(64);
export const episodeOfNeed = '33333333-0000-4000-8000-000000000001';
export const fresh = '33333333-0000-4000-8000-000000000002';

export const reported: StageOpening = {
  type: 'opened',
  by: system,
  at: friday,
  ruleSet: 'wt2010',
  teamId: 'east',
  journeyId: '22222222-0000-4000-8000-000000000002',
  personId: '11111111-0000-4000-8000-000000000001',
  n: 1,
};

type Act<T> = Extract<MissingCommand, { type: T }>;

const window = { threshold: 3, windowDays: 30 };

export const confirm = (episodes: number, open: { episodeOfNeed?: string } = {}): Act<'confirmMissing'> => ({
  type: 'confirmMissing',
  by: hubWorker,
  at: friday,
  policeTold: true,
  textHash: words,
  context: { missingEpisodes: { episodes, ...window }, openJourneys: open, freshId: fresh },
});
export const allocate: Act<'allocate'> = {
  type: 'allocate',
  by: teamManager,
  at: friday,
  workerId: socialWorker.id,
  teamId: 'east',
};
export const found: Act<'recordFound'> = { type: 'recordFound', by: hubWorker, at: night, how: 'returned' };
export const tell: Act<'tellVoluntaryAgency'> = { type: 'tellVoluntaryAgency', by: hubWorker, at: saturday };
export const offer: Act<'offerInterview'> = {
  type: 'offerInterview',
  by: hubWorker,
  at: saturday,
  interviewer: 'voluntaryAgency',
};
export const interview: Act<'completeInterview'> = {
  type: 'completeInterview',
  by: hubWorker,
  at: monday,
  interviewer: 'voluntaryAgency',
  seenAlone: true,
  textHash: words,
};
export const review: Act<'reviewEpisode'> = { type: 'reviewEpisode', by: teamManager, at: wednesday, textHash: words };
