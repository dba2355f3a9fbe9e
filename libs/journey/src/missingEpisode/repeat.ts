import { type MissingFile } from './missing.state';
import { type ConfirmMissing, type MissingConfirmed } from './missing.types';

/** Who receives an episode of need that no team was chosen for. */
const hub = 'hub';

/**
 * A child who goes missing again and again needs a strategy discussion. The open episode of need is asked for it; where none is open,
 * one opens with the discussion. Nothing waits for it. The threshold is the council's.
 */
export function missingConfirmed({ teamId = hub }: MissingFile, command: ConfirmMissing): MissingConfirmed {
  const { by, at, policeTold, textHash, context } = command;
  const { missingEpisodes, openJourneys, freshId } = context;
  const confirmed: MissingConfirmed = { type: 'missingConfirmed', by, at, policeTold, textHash };
  if (missingEpisodes.episodes < missingEpisodes.threshold) return confirmed;
  const repeated = { ...confirmed, repeated: missingEpisodes };
  const { episodeOfNeed } = openJourneys;
  if (episodeOfNeed !== undefined) return { ...repeated, askedJourneyId: episodeOfNeed };
  return {
    ...repeated,
    opensJourney: {
      journeyId: freshId,
      kind: 'episodeOfNeed',
      teamId,
      startsAt: at,
      startsWith: 'strategyDiscussion',
    },
  };
}
