import { type Client } from '@temporalio/client';
import { type StageFinished, type StageInput } from '#libs/contracts';
import { startStage, tellJourney } from './start-stage';

/** The way to Temporal that activities use: they start stages and tell journeys, both safe to repeat. */
export interface Starter {
  startStage(input: StageInput): Promise<void>;
  tellJourney(journeyId: string, finished: StageFinished): Promise<void>;
}

export function createStageStarter(client: Client): Starter {
  return {
    startStage: (input) => startStage(client, input),
    tellJourney: (journeyId, finished) => tellJourney(client, journeyId, finished),
  };
}
