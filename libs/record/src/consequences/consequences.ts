import { type Prisma } from '#libs/database';
import { type ContactEvent, type JourneyEvent, type StageEvent } from '#libs/journey';
import { type Opening } from '../stage/open-stage';
import { type Writing } from '../stage/writing';
import { furtherJourney, journeyOpening } from './journey-opening';
import { openToAsk } from './open-to-ask';
import { stageOpening } from './stage-opening';

/** What opens because of an event, in the same transaction: nobody is left between two stages by a crash. */
export async function consequences(writing: Writing, stage: Prisma.StageModel, event: StageEvent): Promise<Opening[]> {
  switch (stage.kind) {
    case 'contact':
      return journeyOpening(writing, stage, event as ContactEvent);
    case 'journey':
      return [...stageOpening(stage, event as JourneyEvent), ...(await furtherJourney(writing, stage, event))];
    default:
      await openToAsk(writing.tx, event);
      return furtherJourney(writing, stage, event);
  }
}
