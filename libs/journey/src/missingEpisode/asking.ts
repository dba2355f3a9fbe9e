import { repeatedlyMissing } from '../journey/journey.joining';
import { type MissingState } from './missing.state';

/** What an episode asks of another journey of the child, and which. */
export interface Ask {
  journeyId: string;
  finished: { stageId: string; kind: 'missingEpisode'; outcome: string; at: string };
}

/** The ask of a repeated episode whose child has an open episode of need; undefined where it asks nothing of anybody. */
export function askOf(stageId: string, state: MissingState): Ask | undefined {
  if (state.status === 'unopened') return undefined;
  const { askedJourneyId: journeyId, missingSince: at } = state;
  if (journeyId === undefined || at === undefined) return undefined;
  return { journeyId, finished: { stageId, kind: 'missingEpisode', outcome: repeatedlyMissing, at } };
}
