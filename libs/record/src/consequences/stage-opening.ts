import { type Prisma } from '#libs/database';
import { type JourneyEvent, type JourneyFile, stageOpenedBy } from '#libs/journey';
import { type Opening } from '../stage/open-stage';

/** A stage that the journey opens, in the journey's own stream. */
export function stageOpening(journey: Prisma.StageModel, event: JourneyEvent): Opening[] {
  if (event.type !== 'stageOpened') return [];
  const { stageId: id, kind, n } = event;
  const opened = stageOpenedBy(journey.id, journey.state as unknown as JourneyFile, event);
  return [{ id, streamId: journey.streamId, journeyId: journey.id, kind, n, opened }];
}
